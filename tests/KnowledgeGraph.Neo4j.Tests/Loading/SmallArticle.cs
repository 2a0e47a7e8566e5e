using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Claims;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

/// <summary>Extractions built by hand: sentences of the form "Ada founded Engine Works."</summary>
internal sealed class SmallArticle
{
    private readonly List<Sentence> _sentences = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<Claim> _claims = [];
    private readonly SortedDictionary<string, (Entity Entity, List<int> Mentions)> _entities = new(StringComparer.Ordinal);
    private string _text = "";

    /// <summary>Adds a sentence of three parts and the claim that it makes.</summary>
    public SmallArticle Says(string subject, string predicate, string @object, Func<Claim, Claim>? change = null)
    {
        var words = $"{subject} {predicate.ToLowerInvariant().Replace('_', ' ')} {@object}.";
        var (index, start) = Sentence(words);
        var subjectSpan = new TextSpan(start, start + subject.Length);
        var objectSpan = new TextSpan(start + words.Length - 1 - @object.Length, start + words.Length - 1);
        var claim = new Claim
        {
            Id = "",
            Subject = Mention(subject, EntityKind.Person, index, subjectSpan),
            Predicate = predicate,
            Phrase = predicate.ToLowerInvariant(),
            Object = Mention(@object, EntityKind.Organization, index, objectSpan),
            Confidence = 0.9,
            Evidence = [new Evidence(index, new TextSpan(start, start + words.Length - 1), subjectSpan, objectSpan, "by hand", 0.9)],
        };
        claim = change is null ? claim : change(claim);
        _claims.Add(claim with { Id = ClaimId.Of(claim) });
        return this;
    }

    /// <summary>Adds a sentence that names a person.</summary>
    /// <returns>The person's id.</returns>
    public string Names(string person)
    {
        var (index, start) = Sentence($"{person} speaks.");
        return Mention(person, EntityKind.Person, index, new TextSpan(start, start + person.Length));
    }

    public ExtractionResult At(string url)
    {
        var article = new Article
        {
            Id = ArticleId.Of(url, _text),
            Url = url,
            Text = _text,
            Title = "About " + url,
            Authors = ["A. Writer"],
            PublishedAt = "2024-03-05",
        };
        var document = Document.Of(article) with { Sentences = _sentences, Mentions = _mentions };
        return new ExtractionResult(
            document, [.. _entities.Values.Select(entity => new ResolvedEntity(entity.Entity, entity.Mentions))], Merged());
    }

    private (int Index, int Start) Sentence(string words)
    {
        var start = _text.Length == 0 ? 0 : _text.Length + 1;
        _text += _text.Length == 0 ? words : " " + words;
        _sentences.Add(new Sentence(_sentences.Count, new TextSpan(start, start + words.Length), []));
        return (_sentences.Count - 1, start);
    }

    private string Mention(string name, EntityKind kind, int sentence, TextSpan span)
    {
        var id = $"{kind.ToString().ToLowerInvariant()}:{name.ToLowerInvariant().Replace(' ', '-')}";
        if (!_entities.TryGetValue(id, out var entity))
        {
            _entities[id] = entity = (new Entity(id, kind, name, []), []);
        }

        entity.Mentions.Add(_mentions.Count);
        _mentions.Add(new Mention
        {
            Index = _mentions.Count,
            Span = span,
            Sentence = sentence,
            FirstToken = 0,
            EndToken = 1,
            HeadToken = 0,
            Type = MentionType.Name,
            Kind = kind,
        });
        return id;
    }

    private List<Claim> Merged() =>
        [.. _claims.GroupBy(claim => claim.Id).Select(same => same.First() with { Evidence = [.. same.SelectMany(claim => claim.Evidence)] })];
}
