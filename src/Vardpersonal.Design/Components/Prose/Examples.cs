using Microsoft.AspNetCore.Html;
using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class ProseExamples : IComponentExamples
{
    internal static HtmlString Treatment { get; } = new("""
        <p>Kirurgi är den enda behandling som hjälper. Ingreppet görs oftast i droppbedövning och patienten går hem samma dag. <span class="vp-citation">[<a href="#referens-1" aria-label="Referens 1">1</a>, <a href="#referens-2" aria-label="Referens 2">2</a>]</span></p>
        <h3 id="infor-operation">Inför operation</h3>
        <ul><li>Gå igenom läkemedel, särskilt <mark>alfablockerare</mark> och antikoagulantia.</li><li>Behandla blefarit i förväg.<ul><li>Varma omslag två gånger dagligen.</li></ul></li><li>Informera om att synen kan vara dimmig första dygnet.</li></ul>
        <div class="vp-table" role="group" aria-label="Tabell" tabindex="0"><table><thead><tr><th>Synskärpa, bästa öga</th><th>Besvär i vardagen</th><th>Åtgärd</th><th>Tid till bedömning</th></tr></thead><tbody><tr><td>≥ 0,8</td><td>Inga</td><td>Avvakta, ny kontroll hos optiker</td><td>12 månader</td></tr><tr><td>0,5–0,7</td><td>Läsning, bilkörning</td><td>Remiss till ögonmottagning</td><td>90 dagar</td></tr><tr><td>&lt; 0,5</td><td>Tydliga</td><td>Remiss med förtur</td><td>30 dagar</td></tr></tbody></table></div>
        <blockquote><p>Fråga alltid om patienten kör bil.</p></blockquote>
        """);

    public IReadOnlyList<ComponentExample> Examples { get; } = [new("behandling", "Stycken, lista, tabell och citering", new Prose(Treatment))];
}
