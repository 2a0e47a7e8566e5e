using KnowledgeGraph.Reports;
using Shouldly;

namespace KnowledgeGraph.EndToEnd.Tests;

public sealed class ReportTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. new ReportCatalog().Reports.Select(report => report.Name)];

    public async Task InitializeAsync() => await KgRun.Async("load", Samples.Folder, "--database", _folder.Database);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_report_answers_from_the_samples_as_its_golden_file_says(string name)
    {
        var parameters = new ReportCatalog().Find(name).Parameters
            .Where(parameter => !parameter.HasDefault)
            .SelectMany(parameter => (string[])["--param", $"{parameter.Name}={(parameter.Name == "to" ? "Paris" : "Xie Saining")}"]);
        var run = await KgRun.Async(["report", "run", name, .. parameters, "--format", "markdown", "--database", _folder.Database]);

        run.ExitCode.ShouldBe(0, run.Diagnostics);
        if (name is not ("confirmed" or "contradictions"))
        {
            // Those two compare articles, and no two of the samples speak of one thing.
            run.Data.Split('\n').Length.ShouldBeGreaterThan(3, "a report should have something to say of the samples");
        }

        Golden.Check($"reports/{name}.md", run.Data);
    }
}
