using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Claims;

namespace KnowledgeGraph.Benchmarks.Upserts;

/// <summary>Builds an extraction sentence by sentence, each mention and each evidence at its true place in the text.</summary>
internal sealed class PageBuilder
{
    private const string Rest = ", people close to the matter said in the afternoon of the same day, without a word on terms.";

    private readonly System.Text.StringBuilder _text = new();
    private readonly List<Sentence> _sentences = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<Claim> _claims = [];
    private readonly Dictionary<string, (Entity Entity, List<int> Mentions)> _entities = new(StringComparer.Ordinal);

    public void Says(Entity subject, string predicate, Entity other)
    {
        var start = Start();
        var subjectSpan = Mention(subject);
        var phrase = predicate.ToLowerInvariant().Replace('_', ' ');
        _text.Append(' ').Append(phrase).Append(' ');
        var otherSpan = Mention(other);
        _text.Append(Rest);
        _sentences.Add(new Sentence(_sentences.Count, new TextSpan(start, _text.Length), []));
        var claim = new Claim
        {
            Id = "",
            Subject = subject.Id,
            Predicate = predicate,
            Phrase = phrase,
            Object = other.Id,
            Confidence = 0.9,
            Evidence = [new Evidence(_sentences.Count - 1, subjectSpan.Union(otherSpan), subjectSpan, otherSpan, "made up", 0.9)],
        };
        _claims.Add(claim with { Id = ClaimId.Of(claim) });
    }

    public void Names(Entity entity)
    {
        var start = Start();
        Mention(entity);
        _text.Append(" was in the news").Append(Rest);
        _sentences.Add(new Sentence(_sentences.Count, new TextSpan(start, _text.Length), []));
    }

    public ExtractionResult At(string url)
    {
        var article = new Article
        {
            Id = ArticleId.Of(url, ""),
            Url = url,
            Text = _text.ToString(),
            Title = "About " + url,
            Authors = ["A. Writer"],
            PublishedAt = "2024-03-05",
        };
        return new ExtractionResult(
            Document.Of(article) with { Sentences = _sentences, Mentions = _mentions },
            [.. _entities.Values.Select(entity => new ResolvedEntity(entity.Entity, entity.Mentions))],
            [.. _claims.GroupBy(claim => claim.Id, StringComparer.Ordinal)
                .Select(same => same.First() with { Evidence = [.. same.SelectMany(claim => claim.Evidence)] })]);
    }

    private int Start()
    {
        if (_text.Length > 0)
        {
            _text.Append(' ');
        }

        return _text.Length;
    }

    private TextSpan Mention(Entity entity)
    {
        var span = new TextSpan(_text.Length, _text.Length + entity.Name.Length);
        _text.Append(entity.Name);
        if (!_entities.TryGetValue(entity.Id, out var known))
        {
            _entities[entity.Id] = known = (entity, []);
        }

        known.Mentions.Add(_mentions.Count);
        _mentions.Add(new Mention
        {
            Index = _mentions.Count,
            Span = span,
            Sentence = _sentences.Count,
            FirstToken = 0,
            EndToken = 1,
            HeadToken = 0,
            Type = MentionType.Name,
            Kind = entity.Kind,
        });
        return span;
    }
}
