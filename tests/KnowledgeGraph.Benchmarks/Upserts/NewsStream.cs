using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Benchmarks.Upserts;

/// <summary>
/// Made-up extractions, the same in every run: ten sentences an article, eight of which state a fact between two entities.
/// Entities are drawn from 200,000 by a Zipf-Mandelbrot law, so that the commonest is in about 1 % of all places, as the
/// names of the news are; one in fifty goes by two names.
/// </summary>
internal sealed class NewsStream
{
    public const int FactsPerArticle = 8;

    private const int Universe = 200_000;
    private const double Shift = 10;
    public static readonly IReadOnlyList<EntityKind> Kinds = [EntityKind.Person, EntityKind.Organization, EntityKind.Place];

    public static readonly IReadOnlyList<string> Predicates =
    [
        "ACQUIRED", "ADVISED", "BACKED", "BUILT", "CO_FOUNDED", "CRITICIZED", "EMPLOYED", "FOUNDED", "HIRED", "INVESTED_IN",
        "JOINED", "LED", "LEFT", "MET", "MOVED_TO", "OPENED", "PRAISED", "SOLD", "SUED", "VISITED",
    ];

    private readonly double[] _share;
    private readonly string _site;

    /// <param name="site">Of different sites both articles and entities are different.</param>
    public NewsStream(string site)
    {
        _site = site;
        _share = new double[Universe];
        var sum = 0.0;
        for (var rank = 0; rank < Universe; rank++)
        {
            _share[rank] = sum += 1 / (rank + 1 + Shift);
        }
    }

    public ExtractionResult Article(int index)
    {
        var random = new Random(index);
        var page = new PageBuilder();
        for (var fact = 0; fact < FactsPerArticle; fact++)
        {
            var subject = Draw(random);
            var other = Draw(random);
            page.Says(Entity(subject, index), Predicates[random.Next(Predicates.Count)], Entity(other == subject ? subject + 1 : other, index));
        }

        page.Names(Entity(Draw(random), index));
        page.Names(Entity(Draw(random), index));
        return page.At($"https://{_site}.example/{index}");
    }

    private int Draw(Random random)
    {
        var place = Array.BinarySearch(_share, random.NextDouble() * _share[^1]);
        return Math.Min(place < 0 ? ~place : place, Universe - 2);
    }

    private Entity Entity(int number, int article)
    {
        var kind = Kinds[number % Kinds.Count];
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind} {_site} {number}");
        var isNamedOtherwise = number % 50 == 7 && article % 10 == 3;
        return new Entity(
            string.Create(CultureInfo.InvariantCulture, $"{kind.ToString().ToLowerInvariant()}:{_site}-{number}"),
            kind,
            isNamedOtherwise ? "The " + name : name,
            []);
    }
}
