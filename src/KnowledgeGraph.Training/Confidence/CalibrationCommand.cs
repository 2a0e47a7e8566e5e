using System.Globalization;
using System.Text.Json.Nodes;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder;
using KnowledgeGraph.Extraction.Explaining;

namespace KnowledgeGraph.Training.Confidence;

/// <summary>
/// <c>calibrate --texts FILE [--judged FILE] [--to FILE]</c>: learns how likely claims are right from those that were judged. The texts are
/// lines of <c>kg extract</c>; an article's claims are never scored by weights that saw it: each fifth of the articles in turn
/// is left out, and the table of confidences and the figures printed come from these.
/// </summary>
internal sealed class CalibrationCommand
{
    private const string Judged = "src/KnowledgeGraph.Training/Confidence/judged-claims.tsv";
    private const string Target = "src/KnowledgeGraph/Extraction/Confidence/confidence.txt";
    private const int Folds = 5;
    private const int Bin = 40;
    private const double Prior = 16;

    private static readonly double[] s_bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

    public static bool Knows(string? verb) => verb is "calibrate";

    public static int Run(string[] args)
    {
        var options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        var judged = new JudgedClaims(File.ReadLines(options.GetValueOrDefault("--judged", Judged)));
        var examples = Examples(options["--texts"], judged);
        var articles = examples.Select(example => example.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Console.Error.WriteLine($"{judged.Count} judged claims, {examples.Count} of them made today, in {articles.Count} articles");
        var outside = new List<(Example Example, double Sum)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            bool IsLeftOut(Example example) => articles.IndexOf(example.Article) % Folds == fold;
            var model = Learn(examples.Where(example => !IsLeftOut(example)));
            outside.AddRange(examples.Where(IsLeftOut).Select(example => (example, model.Sum(example.Features))));
        }

        var table = IsotonicTable.Of([.. outside.Select(pair => (pair.Sum, pair.Example.IsRight))], Bin);
        Print(outside, table);
        Write(options.GetValueOrDefault("--to", Target), Learn(examples), table);
        return 0;
    }

    private static LogisticRegression Learn(IEnumerable<Example> examples) => new([.. examples.Select(example => (example.Features, example.IsRight))], Prior);

    private static List<Example> Examples(string texts, JudgedClaims judged)
    {
        var extractor = ArticleExtractor.English(LanguageEncoder.Embedded());
        var examples = new List<Example>();
        foreach (var line in File.ReadLines(texts))
        {
            var json = JsonNode.Parse(line)!["article"]!;
            var article = new Article { Id = (string)json["id"]!, Text = (string)json["text"]!, Title = (string?)json["title"], PublishedAt = (string?)json["publishedAt"] };
            var log = new ExplanationLog();
            var result = extractor.Extract(article, log);
            var names = result.Entities.ToDictionary(entity => entity.Entity.Id, entity => entity.Entity.Name, StringComparer.Ordinal);
            foreach (var (id, name) in log.Names)
            {
                names[id] = name;
            }

            foreach (var claim in log.Explanations.SelectMany(explanation => explanation.Claims))
            {
                if (judged.Of(result.Document, claim.Claim, names) is { } isRight)
                {
                    examples.Add(new Example(article.Id, claim.Features, isRight, claim.Claim.IsFact));
                }
            }
        }

        return examples;
    }

    private static void Print(List<(Example Example, double Sum)> outside, IReadOnlyList<(double Sum, double Share)> table)
    {
        var scored = outside.Select(pair => (pair.Example, Confidence: Look(table, pair.Sum))).ToList();
        Console.WriteLine("confidence   claims  right   edges  right");
        for (var i = s_bounds.Length - 1; i >= 0; i--)
        {
            var (low, high) = (s_bounds[i], i + 1 < s_bounds.Length ? s_bounds[i + 1] : 2);
            Line(string.Create(CultureInfo.InvariantCulture, $"from {low:0.0}    "), scored.Where(pair => pair.Confidence >= low && pair.Confidence < high));
        }

        foreach (var bound in s_bounds)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"all over {bound:0.0}"), scored.Where(pair => pair.Confidence >= bound));
        }
    }

    private static void Line(string name, IEnumerable<(Example Example, double Confidence)> scored)
    {
        var claims = scored.Select(pair => pair.Example).ToList();
        var edges = claims.Where(claim => claim.IsFact).ToList();
        static double Share(List<Example> some) => some.Count == 0 ? 0 : some.Count(claim => claim.IsRight) / (double)some.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {claims.Count,6} {Share(claims),6:0.00} {edges.Count,6} {Share(edges),6:0.00}"));
    }

    private static double Look(IReadOnlyList<(double Sum, double Share)> table, double sum)
    {
        var above = table.ToList().FindIndex(row => row.Sum > sum);
        return above switch
        {
            < 0 => table[^1].Share,
            0 => table[0].Share,
            _ => table[above - 1].Share + ((table[above].Share - table[above - 1].Share) * (sum - table[above - 1].Sum) / (table[above].Sum - table[above - 1].Sum)),
        };
    }

    private static void Write(string file, LogisticRegression model, IReadOnlyList<(double Sum, double Share)> table)
    {
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.WriteLine("# How likely a claim is right: weights of its features, and the table from their sum to a confidence. Written by the trainer's verb");
        writer.WriteLine("# calibrate from claims that were read and judged. table\tsum\tconfidence; weight\tfeature\tnumber");
        foreach (var (sum, share) in table)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"table\t{sum:0.####}\t{share:0.####}"));
        }

        foreach (var (feature, weight) in model.Weights)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"weight\t{feature}\t{weight:0.####}"));
        }
    }

    private sealed record Example(string Article, IReadOnlyList<string> Features, bool IsRight, bool IsFact);
}
