using System.Text.Json.Nodes;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Claims;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// Claims as facts of KnowledgeNet: our relation types mapped to its fifteen properties, one fact for each pair of mentions of the two
/// entities, because the measure asks for every mention.
/// </summary>
internal static class KnowledgeNetFacts
{
    private static readonly Dictionary<string, (string Property, bool IsInverse)> _properties = new(StringComparer.Ordinal)
    {
        ["FOUNDED"] = ("FOUNDED_BY", true),
        ["CO_FOUNDED"] = ("FOUNDED_BY", true),
        ["FOUNDED_ON"] = ("DATE_FOUNDED", false),
        ["BORN_ON"] = ("DATE_OF_BIRTH", false),
        ["BORN_IN"] = ("PLACE_OF_BIRTH", false),
        ["DIED_ON"] = ("DATE_OF_DEATH", false),
        ["EDUCATED_AT"] = ("EDUCATED_AT", false),
        ["WORKS_FOR"] = ("EMPLOYEE_OR_MEMBER_OF", false),
        ["JOINED"] = ("EMPLOYEE_OR_MEMBER_OF", false),
        ["LEFT"] = ("EMPLOYEE_OR_MEMBER_OF", false),
        ["MEMBER_OF"] = ("EMPLOYEE_OR_MEMBER_OF", false),
        ["HEADQUARTERED_IN"] = ("HEADQUARTERS", false),
        ["LIVES_IN"] = ("PLACE_OF_RESIDENCE", false),
        ["GREW_UP_IN"] = ("PLACE_OF_RESIDENCE", false),
        ["MOVED_TO"] = ("PLACE_OF_RESIDENCE", false),
        ["NATIONALITY"] = ("NATIONALITY", false),
        ["CITIZEN_OF"] = ("NATIONALITY", false),
        ["SPOUSE_OF"] = ("SPOUSE", false),
        ["DIVORCED"] = ("SPOUSE", false),
        ["CHILD_OF"] = ("CHILD_OF", false),
        ["SUBSIDIARY_OF"] = ("SUBSIDIARY_OF", false),
        ["OWNS"] = ("SUBSIDIARY_OF", true),
        ["ACQUIRED"] = ("SUBSIDIARY_OF", true),
    };

    private static readonly string[] _chiefs = ["CEO", "chief executive", "chief executive officer", "co-CEO", "president and CEO"];

    private static readonly string[] _partyWords = ["party", "democrats", "republicans", "labour", "conservatives", "republican", "democratic", "lega", "union"];

    /// <returns>Facts in the scorer's format, without repetitions.</returns>
    public static JsonArray Of(ExtractionResult result)
    {
        var entities = result.Entities.ToDictionary(resolved => resolved.Entity.Id, StringComparer.Ordinal);
        var facts = new SortedSet<(string Property, int, int, int, int)>();
        foreach (var claim in result.Claims.Where(claim => claim.Polarity == Polarity.Affirmed && claim.Modality is Modality.Asserted))
        {
            foreach (var (property, isInverse) in Properties(claim, entities))
            {
                var subjects = Spans(result, entities[claim.Subject], claim, evidence => evidence.Subject);
                var objects = (claim.Object is { } id ? Spans(result, entities[id], claim, evidence => evidence.Object) : Spans(claim, evidence => evidence.Object))
                    .SelectMany(span => WithRegions(result.Document, span));
                foreach (var (one, other) in subjects.SelectMany(one => objects.Select(other => isInverse ? (other, one) : (one, other))))
                {
                    facts.Add((property, one.Start, one.End, other.Start, other.End));
                    if (property == "SPOUSE")
                    {
                        facts.Add((property, other.Start, other.End, one.Start, one.End));
                    }
                }
            }
        }

        return [.. facts.Select(fact => new JsonObject
        {
            ["property"] = fact.Property,
            ["subject"] = new JsonArray(fact.Item2, fact.Item3),
            ["object"] = new JsonArray(fact.Item4, fact.Item5),
        })];
    }

    private static IEnumerable<(string Property, bool IsInverse)> Properties(Claim claim, Dictionary<string, ResolvedEntity> entities)
    {
        if (!_properties.TryGetValue(claim.Predicate, out var mapped))
        {
            yield break;
        }

        if (mapped.Property == "EMPLOYEE_OR_MEMBER_OF")
        {
            if (entities[claim.Subject].Entity.Kind != EntityKind.Person)
            {
                yield break;
            }

            if (claim.Object is { } id && entities[id].Entity.Name.ToLowerInvariant().Split(' ').Any(_partyWords.Contains))
            {
                yield return ("POLITICAL_AFFILIATION", false);
            }

            if (claim.Qualifiers.TryGetValue("role", out var role) && _chiefs.Any(chief => role.ToString()!.Contains(chief, StringComparison.Ordinal)))
            {
                yield return ("CEO", true);
            }
        }

        yield return mapped;
    }

    /// <summary>"Vinton, Iowa": who was born in the town was born in the state; the measure counts both.</summary>
    private static IEnumerable<TextSpan> WithRegions(Document document, TextSpan place)
    {
        yield return place;
        for (var next = After(document, place); next is { } region; next = After(document, region))
        {
            yield return region;
        }
    }

    private static TextSpan? After(Document document, TextSpan place) => document.Mentions
        .Where(mention => mention.Kind == EntityKind.Place && mention.Type == MentionType.Name && mention.Span.Start == place.End + 2
            && document.Text[place.End..mention.Span.Start] == ", " && document.Mentions.Any(other => other.Span == place && other.Kind == EntityKind.Place))
        .Select(mention => (TextSpan?)mention.Span)
        .FirstOrDefault();

    private static IEnumerable<TextSpan> Spans(ExtractionResult result, ResolvedEntity entity, Claim claim, Func<Evidence, TextSpan?> side) =>
        entity.Mentions.Select(mention => result.Document.Mentions[mention])
            .Where(mention => mention.Type != MentionType.Nominal)
            .Select(mention => mention.Span)
            .Concat(Spans(claim, side).Where(span => result.Document.Mentions.Any(mention => mention.Span == span && mention.Type != MentionType.Nominal)))
            .Distinct();

    private static IEnumerable<TextSpan> Spans(Claim claim, Func<Evidence, TextSpan?> side) =>
        claim.Evidence.Select(side).OfType<TextSpan>();
}
