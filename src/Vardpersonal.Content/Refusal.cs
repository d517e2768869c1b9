using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Files;
using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Content;

/// <summary>Every expected "no" of the domain, one closed family. <see cref="Code"/> is part of the API and never renamed.</summary>
public abstract record Refusal(string Code)
{
    /// <summary>There is no such thing: <paramref name="What"/> is one of the nouns of the glossary, in kebab case.</summary>
    public sealed record NotFound(string What, string Value) : Refusal($"unknown-{What}");

    /// <summary>The document was not published yet at the asked time; it first was at <paramref name="FirstPublished"/>.</summary>
    public sealed record NotYetPublished(string Title, DateTimeOffset FirstPublished) : Refusal("not-yet-published");

    /// <summary>The document is only out for consultation; it has never been in force.</summary>
    public sealed record OnlyInConsultation(DocumentId Document, string Slug) : Refusal("only-in-consultation");

    /// <summary>The document has another address now.</summary>
    public sealed record Moved(DocumentType Type, string? Region, string Slug) : Refusal("moved");

    /// <summary>The document was withdrawn.</summary>
    public sealed record Gone(Edition LastEdition, Withdrawal Withdrawal, DateTimeOffset Since, DocumentSummary? Replacement) : Refusal("withdrawn");

    /// <summary>The value cannot be read as what it should be; <paramref name="Parameter"/> is the query parameter.</summary>
    public sealed record BadValue(string Parameter, string Value) : Refusal("bad-" + Parameter);

    /// <summary>The document does not cover the asked care level.</summary>
    public sealed record NoSuchCareLevel(CareLevel Asked, string Slug) : Refusal("no-such-care-level");

    /// <summary>Files that cannot be loaded, all faults at once.</summary>
    public sealed record FaultyFiles(IReadOnlyList<FileFault> Faults) : Refusal("faulty-files");

    /// <summary>Files are only written into a folder that holds nothing yet.</summary>
    public sealed record FolderNotEmpty(string Folder) : Refusal("folder-not-empty");

    /// <summary>A backup that cannot be trusted; nothing of it is used. <paramref name="Reason"/> is Swedish: the operator reads it.</summary>
    public sealed record DamagedBackup(string Reason) : Refusal("damaged-backup");

    /// <summary>A backup is only restored into a store that holds nothing yet.</summary>
    public sealed record StoreNotEmpty() : Refusal("store-not-empty");

    /// <summary>A form that cannot be taken, every faulty field at once.</summary>
    public sealed record FaultyFields(IReadOnlyList<FieldFault> Faults) : Refusal("faulty-fields");

    /// <summary>An address whose parameters cannot be taken, every faulty one at once.</summary>
    public sealed record FaultyParameters(IReadOnlyList<ParameterFault> Faults) : Refusal("faulty-parameters");
}

/// <summary>What is wrong with one field of a form. The text is Swedish: the person who filled it in reads it.</summary>
public sealed record FieldFault(string Field, string Text);

/// <summary>What is wrong with one parameter of an address.</summary>
/// <param name="Code">Part of the API and never renamed.</param>
/// <param name="Value">As given, cut when long.</param>
/// <param name="Text">Swedish: the one who asked reads it.</param>
public sealed record ParameterFault(string Parameter, string Code, string Value, string Text);
