using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>The names of a document: those that the encoder read, cut to our convention, then what the document says elsewhere.</summary>
internal sealed class NameFinder(NameLexicon lexicon, NominalLexicon nominals, Gazetteer gazetteer)
{
    private readonly NameShaper _shaper = new(lexicon);
    private readonly WorkTitles _titles = new(lexicon);
    private readonly NameContexts _contexts = new(nominals);

    /// <summary>For each sentence its names, in order and apart from each other.</summary>
    /// <exception cref="InvalidOperationException">The document carries no encoding.</exception>
    public List<List<NameSpan>> Find(Document document)
    {
        var encoding = document.Encoding ?? throw new InvalidOperationException("the document carries no encoding.");
        string[][] words = [.. document.Sentences.Select(sentence => sentence.Tokens.Select(token => token.Text).ToArray())];
        var found = new List<List<NameSpan>>();
        var memory = new NameMemory(gazetteer);
        for (var i = 0; i < words.Length; i++)
        {
            var names = Shape(document.Sentences[i], encoding.Sentences[i].Names, words[i]);
            found.Add(names);
            if (!LetterCase.IsHeading(document.Sentences[i]))
            {
                names.ForEach(name => memory.Learn(name, words[i], Told(name, document.Sentences[i].Tokens)));
            }
        }

        for (var i = 0; i < words.Length; i++)
        {
            found[i] = Complete(found[i].ConvertAll(name => memory.Agree(name, words[i])), words[i], memory);
        }

        return found;
    }

    private List<NameSpan> Shape(Sentence sentence, IReadOnlyList<NameSpan> read, string[] words)
    {
        var names = new List<NameSpan>();
        foreach (var name in read)
        {
            if (_shaper.Trim(name, words) is { } trimmed)
            {
                names.Add(NameShaper.Extend(trimmed, sentence.Tokens));
            }
        }

        return Expansions.Add(words, _titles.Add(sentence, names));
    }

    /// <summary>What the clause around a name says it is; null for nothing, and where its last word is known to end those of organisations.</summary>
    private NameClass? Told(NameSpan name, IReadOnlyList<Token> tokens)
    {
        var told = _contexts.Of(name.Start, name.End, tokens);
        var isOrganization = name.End - name.Start > 1 && (lexicon.Of(tokens[name.End - 1].Text) & (WordMarks.OrganizationHead | WordMarks.LegalForm)) != 0;
        return isOrganization && told == NameClass.Person ? null : told;
    }

    /// <summary>Adds the names known from elsewhere; one that is longer than what was found in its place takes that place.</summary>
    private List<NameSpan> Complete(List<NameSpan> names, string[] words, NameMemory memory)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!MayStart(words[i]) || memory.Recall(words, i) is not { } known)
            {
                continue;
            }

            var crossed = names.FindAll(name => name.Start < known.End && known.Start < name.End);
            if (crossed.TrueForAll(name => known.Start <= name.Start && name.End <= known.End && name.End - name.Start < known.End - known.Start))
            {
                names.RemoveAll(crossed.Contains);
                names.Add(known);
                i = known.End - 1;
            }
        }

        names.Sort((a, b) => a.Start.CompareTo(b.Start));
        return names;
    }

    private bool MayStart(string word) =>
        char.IsUpper(word[0]) && (lexicon.Of(word) & (WordMarks.Calendar | WordMarks.Title)) == 0 && !lexicon.IsDemonym(word);
}
