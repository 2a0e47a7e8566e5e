using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Architecture;

public sealed class ProjectArrowTests
{
    [Theory]
    [InlineData("KnowledgeGraph", "")]
    [InlineData("KnowledgeGraph.Cypher", "")]
    [InlineData("KnowledgeGraph.Articles", "KnowledgeGraph")]
    [InlineData("KnowledgeGraph.Neo4j", "KnowledgeGraph")]
    [InlineData("KnowledgeGraph.Encoder", "KnowledgeGraph")]
    [InlineData("KnowledgeGraph.Training", "KnowledgeGraph KnowledgeGraph.Encoder")]
    public void A_project_references_no_more_than_the_design_says(string project, string allowed)
    {
        var file = Path.Combine(RepositoryFiles.Root, "src", project, $"{project}.csproj");
        var references = XDocument.Load(file).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        string.Join(' ', references.Order(StringComparer.Ordinal)).ShouldBe(allowed);
    }

    [Fact]
    public void The_heart_and_the_encoder_use_the_base_class_library_alone()
    {
        foreach (var project in (string[])["KnowledgeGraph", "KnowledgeGraph.Encoder"])
        {
            var file = Path.Combine(RepositoryFiles.Root, "src", project, $"{project}.csproj");
            XDocument.Load(file).Descendants("PackageReference").ShouldBeEmpty(project);
        }
    }

    [Theory]
    [InlineData("Documents", "Linguistics,Extraction,Resolution,Loading,Reports,Rendering,Graph")]
    [InlineData("Linguistics", "Extraction,Resolution,Loading,Reports,Rendering,Graph")]
    [InlineData("Extraction", "Loading,Reports,Rendering,Graph")]
    [InlineData("Resolution", "Extraction,Loading,Reports,Rendering,Graph")]
    [InlineData("Graph", "Documents,Linguistics,Extraction,Resolution,Loading,Reports,Rendering")]
    public void A_folder_of_the_heart_does_not_look_ahead(string folder, string forbidden)
    {
        var files = Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "src", "KnowledgeGraph", folder), "*.cs", SearchOption.AllDirectories);
        var offences = from file in files
                       from line in File.ReadLines(file)
                       from other in forbidden.Split(',')
                       where line.StartsWith($"using KnowledgeGraph.{other}", StringComparison.Ordinal)
                       select $"{Path.GetFileName(file)}: {line}";

        offences.ShouldBeEmpty();
    }
}
