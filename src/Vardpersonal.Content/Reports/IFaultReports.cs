namespace Vardpersonal.Content.Reports;

/// <summary>Where readers' fault reports are kept.</summary>
public interface IFaultReports
{
    Task SaveAsync(FaultReport report, CancellationToken ct);

    /// <summary>The newest first, at most <paramref name="take"/>.</summary>
    Task<IReadOnlyList<FaultReport>> ListAsync(int take, CancellationToken ct);
}
