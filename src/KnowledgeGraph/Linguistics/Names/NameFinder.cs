using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>The names of a document: those that the encoder read, titles and expansions, then what the document says elsewhere.</summary>
internal sealed class NameFinder(NameLexicon lexicon)
{
    private readonly WorkTitles _titles = new(lexicon);

    /// <summary>For each sentence its names, in order and apart from each other.</summary>
    /// <exception cref="InvalidOperationException">The document carries no encoding.</exception>
    public List<List<NameSpan>> Find(Document document)
    {
        var encoding = document.Encoding ?? throw new InvalidOperationException("the document carries no encoding.");
        string[][] words = [.. document.Sentences.Select(sentence => sentence.Tokens.Select(token => token.Text).ToArray())];
        var found = new List<List<NameSpan>>();
        var memory = new NameMemory();
        for (var i = 0; i < words.Length; i++)
        {
            var names = Expansions.Add(words[i], _titles.Add(document.Sentences[i], [.. encoding.Sentences[i].Names]));
            found.Add(names);
            if (!LetterCase.IsHeading(document.Sentences[i]))
            {
                names.ForEach(name => memory.Learn(name, words[i]));
            }
        }

        for (var i = 0; i < words.Length; i++)
        {
            found[i] = Complete(found[i].ConvertAll(name => memory.Agree(name, words[i])), words[i], memory);
        }

        return found;
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
