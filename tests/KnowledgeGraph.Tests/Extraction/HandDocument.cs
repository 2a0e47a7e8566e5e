using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Claims;

namespace KnowledgeGraph.Tests.Extraction;

/// <summary>
/// Documents annotated by hand. A sentence is a line of tokens <c>word|lemma/TAG/head:relation</c>, heads counted from 1 and 0 for the root;
/// the lemma may be left out where it is the word in lower case. Entities are lines <c>Kind Name = pronoun or other words, …</c>.
/// </summary>
internal static class HandDocument
{
    public static Document Of(string[] sentences, params string[] entities) => Of(null, sentences, entities);

    public static Document Of(string? publishedAt, string[] sentences, params string[] entities)
    {
        var read = new List<Sentence>();
        var text = "";
        foreach (var line in sentences)
        {
            text += read.Count > 0 ? " " : "";
            var tokens = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('/')).ToList();
            var built = new List<Token>();
            foreach (var fields in tokens)
            {
                var (word, lemma) = fields[0].Split('|') is [var form, var given] ? (form, given) : (fields[0], fields[0].ToLowerInvariant());
                text += built.Count > 0 ? " " : "";
                var head = fields[2].Split(':', 2);
                built.Add(new Token
                {
                    Index = built.Count,
                    Span = new TextSpan(text.Length, text.Length + word.Length),
                    Text = word,
                    Lemma = lemma,
                    Tag = fields[1],
                    PartOfSpeech = PartOfSpeechOf(fields[1], head[1]),
                    Head = int.Parse(head[0], System.Globalization.CultureInfo.InvariantCulture) - 1,
                    Relation = head[1],
                });
                text += word;
            }

            read.Add(new Sentence(read.Count, new TextSpan(built[0].Span.Start, built[^1].Span.End), built));
        }

        return WithEntities(new Article { Id = "hand", Text = text, PublishedAt = publishedAt }, read, entities);
    }

    /// <summary>The claims of a document, one a line: subject PREDICATE object, then what is not affirmed, asserted and timeless.</summary>
    public static string Claims(Document document) =>
        string.Join('\n', ArticleExtraction.Default().Extract(document).Claims.Select(Line).Order(StringComparer.Ordinal));

    public static string Line(Claim claim)
    {
        var line = $"{claim.Subject} {claim.Predicate} {claim.Object ?? (claim.Value is null ? "-" : $"\"{claim.Value}\"")}";
        line += claim.Polarity == Polarity.Negated ? " negated" : "";
        line += claim.Modality != Modality.Asserted ? " " + claim.Modality.ToString().ToLowerInvariant() : "";
        line += claim.Time is null ? "" : " time=" + claim.Time;
        line += claim.ValidFrom is null ? "" : " from=" + claim.ValidFrom;
        line += claim.ValidTo is null ? "" : " to=" + claim.ValidTo;
        line += string.Concat(claim.Qualifiers.Select(pair => FormattableString.Invariant($" {pair.Key}={pair.Value}")));
        return line + (claim.AttributedTo is null ? "" : $" by {claim.AttributedTo.Entity ?? claim.AttributedTo.Words}");
    }

    private static PartOfSpeech PartOfSpeechOf(string tag, string relation) => tag switch
    {
        "NNP" or "NNPS" => PartOfSpeech.Propn,
        "NN" or "NNS" => PartOfSpeech.Noun,
        "CD" => PartOfSpeech.Num,
        "$" => PartOfSpeech.Sym,
        "PRP" or "WP" or "PRP$" or "WDT" => PartOfSpeech.Pron,
        "DT" => PartOfSpeech.Det,
        "IN" or "TO" => relation == "mark" ? PartOfSpeech.Sconj : PartOfSpeech.Adp,
        "CC" => PartOfSpeech.Cconj,
        "POS" => PartOfSpeech.Part,
        "HYPH" or "," or "." or ":" or "``" or "''" => PartOfSpeech.Punct,
        "MD" => PartOfSpeech.Aux,
        ['V', ..] => relation.StartsWith("aux", StringComparison.Ordinal) || relation == "cop" ? PartOfSpeech.Aux : PartOfSpeech.Verb,
        ['J', ..] => PartOfSpeech.Adj,
        ['R', 'B', ..] => PartOfSpeech.Adv,
        _ => PartOfSpeech.X,
    };

    private static Document WithEntities(Article article, List<Sentence> sentences, string[] entities)
    {
        var specs = entities.Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries)).Select(parts =>
        {
            var kind = Enum.Parse<EntityKind>(parts[0].Split(' ')[0]);
            var name = parts[0][(parts[0].IndexOf(' ') + 1)..];
            return (Kind: kind, Name: name, Others: parts.Length > 1 ? parts[1].Split(',', StringSplitOptions.TrimEntries) : []);
        }).ToList();
        var found = specs.SelectMany((spec, index) => spec.Others.Append(spec.Name).SelectMany(words => Occurrences(sentences, words).Select(place => (place, index, words == spec.Name || char.IsUpper(words[0]) && words.Length > 3, words, spec.Kind))))
            .OrderBy(entry => sentences[entry.place.Sentence].Tokens[entry.place.First].Span.Start).ThenByDescending(entry => entry.place.End)
            .ToList();
        var mentions = found.Select((entry, index) => MentionOf(sentences[entry.place.Sentence], entry.place.First, entry.place.End, index, entry.Kind, entry.Item3)).ToList();
        return new Document
        {
            Article = article,
            Layers = (Layers)127,
            Sentences = sentences,
            Mentions = mentions,
            Entities = [.. specs.Select((spec, index) => new ResolvedEntity(
                new Entity($"{spec.Kind}:{spec.Name}".ToLowerInvariant().Replace(' ', '-'), spec.Kind, spec.Name, []),
                [.. Enumerable.Range(0, found.Count).Where(mention => found[mention].index == index)]))],
        };
    }

    private static IEnumerable<(int Sentence, int First, int End)> Occurrences(List<Sentence> sentences, string phrase)
    {
        var words = phrase.Split(' ');
        return sentences.SelectMany(sentence => Enumerable.Range(0, Math.Max(0, sentence.Tokens.Count - words.Length + 1))
            .Where(start => words.Select((word, offset) => sentence.Tokens[start + offset].Text == word).All(same => same))
            .Select(start => (sentence.Index, start, start + words.Length)));
    }

    private static Mention MentionOf(Sentence sentence, int first, int end, int index, EntityKind kind, bool isName)
    {
        var head = Enumerable.Range(first, end - first).First(token => sentence.Tokens[token].Head is var above && (above < first || above >= end));
        return new Mention
        {
            Index = index,
            Span = new TextSpan(sentence.Tokens[first].Span.Start, sentence.Tokens[end - 1].Span.End),
            Sentence = sentence.Index,
            FirstToken = first,
            EndToken = end,
            HeadToken = head,
            Type = isName ? MentionType.Name : sentence.Tokens[head].Tag.StartsWith("PRP", StringComparison.Ordinal) ? MentionType.Pronoun : MentionType.Nominal,
            Kind = kind,
        };
    }
}
