using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Reports;

/// <summary>The saved reports: those that ship with the program, and a folder of the user's own, which win by name.</summary>
public sealed class ReportCatalog
{
    private readonly SortedDictionary<string, Report> _reports = new(StringComparer.Ordinal);

    /// <param name="folder">The user's own reports, null for none.</param>
    /// <exception cref="KnowledgeGraphException">The folder is not there, or a file's head cannot be read.</exception>
    public ReportCatalog(string? folder = null)
    {
        foreach (var path in EmbeddedText.In("cypher/reports/"))
        {
            Add(ReportFile.Parse(path, EmbeddedText.Read(path)));
        }

        foreach (var path in folder is null ? [] : FilesOf(folder))
        {
            Add(ReportFile.Parse(path, File.ReadAllText(path)));
        }
    }

    /// <summary>Ordinal order of names.</summary>
    public IEnumerable<Report> Reports => _reports.Values;

    /// <param name="name">A report's name, or the path of a <c>.cypher</c> file.</param>
    /// <exception cref="KnowledgeGraphException">There is none; the message lists those there are.</exception>
    public Report Find(string name)
    {
        if (_reports.TryGetValue(name, out var report))
        {
            return report;
        }

        return name.EndsWith(".cypher", StringComparison.Ordinal) && File.Exists(name)
            ? ReportFile.Parse(name, File.ReadAllText(name))
            : throw new KnowledgeGraphException($"there is no report '{name}'; there are: {string.Join(", ", _reports.Keys)}");
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.cypher").Order(StringComparer.Ordinal)
            : throw new KnowledgeGraphException($"the reports folder '{folder}' is not there");

    private void Add(Report report) => _reports[report.Name] = report;
}
