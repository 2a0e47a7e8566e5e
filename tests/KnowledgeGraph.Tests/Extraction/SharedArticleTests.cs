using System.IO.Compression;
using System.Text.Json;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction;

/// <summary>On real articles: what evidence must hold, whatever was read.</summary>
public sealed class SharedArticleTests
{
    private const int Step = 25;

    private static readonly ArticleExtractor _extractor = ArticleExtractor.English(SharedEncoder.Instance);

    [SkippableFact]
    public void Every_piece_of_evidence_lies_in_one_sentence_and_holds_its_subject_and_object()
    {
        foreach (var article in Articles())
        {
            var result = _extractor.Extract(article);
            var entities = result.Entities.Select(resolved => resolved.Entity.Id).ToHashSet();
            result.Claims.Select(claim => claim.Id).ShouldBeUnique();
            foreach (var claim in result.Claims)
            {
                claim.Id.ShouldBe(ClaimId.Of(claim));
                entities.ShouldContain(claim.Subject);
                (claim.Object is null || claim.Value is null).ShouldBeTrue(claim.ToString());
                claim.Object?.ShouldBeOneOf([.. entities]);
                claim.AttributedTo?.Entity?.ShouldBeOneOf([.. entities]);
                claim.Phrase.ShouldNotBeEmpty();
                claim.Confidence.ShouldBeInRange(0.05, 1);
                claim.Evidence.ShouldNotBeEmpty();
                claim.Evidence.ShouldAllBe(evidence => Holds(result.Document, evidence));
            }
        }
    }

    [SkippableFact]
    public void Reading_an_article_twice_gives_the_same_claims()
    {
        foreach (var article in Articles().Take(5))
        {
            Lines(article).ShouldBe(Lines(article));
        }
    }

    [SkippableFact]
    public void The_seed_article_says_who_founded_raised_joined_and_declined_what()
    {
        Skip.If(RepositoryFiles.Shared is null, "The shared articles are not on this machine.");
        var lines = File.ReadAllLines(Path.Combine(RepositoryFiles.Shared, "articles", "seed", "xie-saining-world-models.txt"));
        var body = string.Join("\n\n", lines.Skip(1).TakeWhile(line => line != "View Original").Where(line => line.Length > 40));

        var claims = Lines(new Article { Id = "seed", Text = body });

        claims.ShouldContain("person:xie-saining CO_FOUNDED organization:ami-labs by organization:coinworld");
        claims.ShouldContain("person:xie-saining WORKS_FOR organization:ami-labs role=chief scientist by organization:coinworld");
        claims.ShouldContain("organization:ami-labs RAISED \"seed round\" amount=1030000000 currency=USD stage=seed by organization:coinworld");
        claims.ShouldContain(line => line.StartsWith("person:xie-saining JOINED organization:meta-fair time=2018", StringComparison.Ordinal));
        claims.ShouldContain(line => line.StartsWith("person:xie-saining DECLINED organization:openai time=2018", StringComparison.Ordinal));
        claims.ShouldContain(line => line.StartsWith("person:xie-saining DECLINED organization:ssi time=2024", StringComparison.Ordinal));
        claims.ShouldContain(line => line.StartsWith("person:xie-saining DECLINED person:ilya-sutskever count=2", StringComparison.Ordinal));
        claims.ShouldContain("organization:ami-labs HEADQUARTERED_IN place:paris");
        claims.ShouldContain("organization:ami-labs HAS_OFFICE_IN place:silicon-valley negated by person:xie-saining");
        claims.ShouldNotContain(line => line.Contains("HAS_OFFICE_IN place:silicon-valley", StringComparison.Ordinal) && !line.Contains("negated", StringComparison.Ordinal));
    }

    private static bool Holds(Document document, Evidence evidence)
    {
        var sentence = document.Sentences[evidence.Sentence].Span;
        return sentence.Contains(evidence.Span)
            && (evidence.Subject is not { } subject || evidence.Span.Contains(subject))
            && (evidence.Object is not { } other || evidence.Span.Contains(other));
    }

    private static List<string> Lines(Article article) => [.. _extractor.Extract(article).Claims.Select(HandDocument.Line)];

    private static IEnumerable<Article> Articles()
    {
        Skip.If(RepositoryFiles.Shared is null, "The shared articles are not on this machine.");
        using var file = File.OpenRead(Path.Combine(RepositoryFiles.Shared!, "articles", "wcxb-dev", "gold.json.gz"));
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var gold = JsonDocument.Parse(unpacked);
        return [.. gold.RootElement.EnumerateObject()
            .Where((_, index) => index % Step == 0)
            .Select(page => new Article { Id = page.Name, Text = page.Value.GetProperty("articleBody").GetString() ?? "", PublishedAt = page.Value.TryGetProperty("date", out var date) ? date.GetString() : null })];
    }
}
