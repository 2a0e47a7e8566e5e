using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>Finds the names of a document: by the recognizer in each sentence, then by what the document says elsewhere.</summary>
internal sealed class NameFinder(NameRecognizer recognizer, NameLexicon lexicon, NominalLexicon nominals, Gazetteer gazetteer)
{
    private readonly NameShaper _shaper = new(lexicon);
    private readonly WorkTitles _titles = new(lexicon);
    private readonly NameContexts _contexts = new(nominals);
    private readonly ProperRuns _runs = new(lexicon, gazetteer, new NameContexts(nominals));

    /// <summary>For each sentence its names, in order and apart from each other.</summary>
    public List<List<NameSpan>> Find(Document document)
    {
        var casing = new LetterCase(document);
        string[][] words = [.. document.Sentences.Select(sentence => sentence.Tokens.Select(token => token.Text).ToArray())];
        var found = new List<List<NameSpan>>();
        var memory = new NameMemory(gazetteer);
        for (var i = 0; i < words.Length; i++)
        {
            var names = Recognize(document.Sentences[i], casing.Restore(document.Sentences[i], words[i]), words[i]);
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

    private List<NameSpan> Recognize(Sentence sentence, IReadOnlyList<string> restored, string[] words)
    {
        var names = new List<NameSpan>();
        foreach (var name in recognizer.Recognize(restored, token => OpensWithName(sentence, restored, token)))
        {
            if (_shaper.Trim(name, words) is { } trimmed)
            {
                names.Add(NameShaper.Extend(trimmed, sentence.Tokens));
            }
        }

        var shaped = LetterCase.IsHeading(sentence) ? names : _runs.Add(sentence.Tokens, names);
        return Expansions.Add(words, _titles.Add(sentence, shaped));
    }

    /// <summary>What the clause around a name says it is; null for nothing, and where its last word is known to end those of organisations.</summary>
    private NameClass? Told(NameSpan name, IReadOnlyList<Token> tokens)
    {
        var told = _contexts.Of(name.Start, name.End, tokens);
        var isOrganization = name.End - name.Start > 1 && (lexicon.Of(tokens[name.End - 1].Text) & (WordMarks.OrganizationHead | WordMarks.LegalForm)) != 0;
        return isOrganization && told == NameClass.Person ? null : told;
    }

    /// <summary>
    /// Whether the first word of a sentence is a proper noun before a verb, a possessive ending, or what is said of it between
    /// commas ("Tesla will", "Meta's", "Tesla, based in"): its capital says nothing there, so the recognizer is too careful.
    /// </summary>
    private bool OpensWithName(Sentence sentence, IReadOnlyList<string> restored, int token)
    {
        if (token != 0 || sentence.Tokens.Count < 4 || LetterCase.IsHeading(sentence) || !sentence.Tokens[0].Tag.StartsWith("NNP", StringComparison.Ordinal))
        {
            return false;
        }

        var (next, after) = (sentence.Tokens[1].Tag, sentence.Tokens[2].Tag);
        return restored[0].Length > 2 && MayStart(restored[0]) && lexicon.Of(restored[0]) == WordMarks.None
            && (next.StartsWith("VB", StringComparison.Ordinal) || next is "MD" or "POS" || (next == "," && after is "VBN" or "WDT" or "WP"));
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
