using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class CodeFoldExamples : IComponentExamples
{
    internal static CodeFold Katarakt { get; } = new(
    [
        new CodeGroup("ICD-10-SE", [new("H25.0", "Begynnande senil katarakt", "/koder/icd-10-se/H25.0"), new("H25.1", "Senil nukleär katarakt"), new("H26.2", "Katarakt vid andra ögonsjukdomar")]),
        new CodeGroup("KVÅ", [new("CJE20", "Fakoemulsifikation med implantation av konstgjord lins i bakre kammaren")]),
    ]);

    public IReadOnlyList<ComponentExample> Examples { get; } =
        [new("hopvikt", "Hopvikt", Katarakt), new("utvikt", "Utvikt", Katarakt with { Id = "koder-utvikt", IsOpen = true })];
}
