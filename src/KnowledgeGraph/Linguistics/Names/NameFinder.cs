using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Currencies;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>The names of a document: those that the encoder read, titles and expansions, then what the document says elsewhere.</summary>
internal sealed class NameFinder(NameLexicon lexicon, Gazetteer gazetteer)
{
    private readonly WorkTitles _titles = new(lexicon);

    /// <summary>For each sentence its names, in order and apart from each other.</summary>
    /// <exception cref="InvalidOperationException">The document carries no encoding.</exception>
    public List<List<NameSpan>> Find(Document document)
    {
        var encoding = document.Encoding ?? throw new InvalidOperationException("the document carries no encoding.");
        string[][] words = [.. document.Sentences.Select(sentence => sentence.Tokens.Select(token => token.Text).ToArray())];
        var found = words.Select((sentence, i) => Expansions.Add(sentence, _titles.Add(document.Sentences[i], [.. encoding.Sentences[i].Names.Where(name => !IsCurrency(name, sentence))]))).ToList();
        var memory = new NameMemory();
        LearnAll((name, sentence) => PlaceOf(name, sentence) < 0);
        for (var i = 0; i < words.Length; i++)
        {
            found[i] = [.. found[i].SelectMany(name => Split(name, words[i], memory))];
        }

        memory = new NameMemory();
        LearnAll((_, _) => true);
        for (var i = 0; i < words.Length; i++)
        {
            found[i] = Complete(found[i].ConvertAll(name => memory.Agree(name, words[i])), words[i], memory);
        }

        return found;

        void LearnAll(Func<NameSpan, string[], bool> learns)
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (!LetterCase.IsHeading(document.Sentences[i]))
                {
                    found[i].FindAll(name => learns(name, words[i])).ForEach(name => memory.Learn(name, words[i]));
                }
            }
        }
    }

    /// <summary>
    /// "X of PLACE" is two names where the document has X without its place elsewhere, or where X is an organisation by a name of
    /// two words and more, none of which asks for a place as "bank" or "university" does.
    /// </summary>
    private IEnumerable<NameSpan> Split(NameSpan name, string[] words, NameMemory memory)
    {
        var place = PlaceOf(name, words);
        return place > 0 && (memory.Knows(NameMemory.TextOf(words, name.Start, place - 1)) || (name.Class == NameClass.Organization && IsNameOfItsOwn(words[name.Start..(place - 1)])))
            ? [name with { End = place - 1 }, name with { Start = place, Class = NameClass.Location }]
            : [name];
    }

    /// <summary>Where the place starts in "X of PLACE"; -1 where there is none.</summary>
    private int PlaceOf(NameSpan name, string[] words)
    {
        var of = Array.IndexOf(words, "of", name.Start, name.End - name.Start);
        const NameLists Places = NameLists.City | NameLists.Country | NameLists.Region;
        return of > name.Start && of + 1 < name.End && (gazetteer.Find(words.AsSpan(of + 1, name.End - of - 1)) & Places) != 0 ? of + 1 : -1;
    }

    private bool IsNameOfItsOwn(string[] words) =>
        words.Length > 1 && Array.TrueForAll(words, word => char.IsUpper(word[0])
            && (lexicon.Of(word) & (WordMarks.OrganizationHead | WordMarks.OrganizationShort | WordMarks.LegalForm)) == 0);

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

    /// <summary>A code of a currency, or a sign before a figure ("NOK 120 million", "Taka 8,500").</summary>
    private static bool IsCurrency(NameSpan name, string[] words)
    {
        var text = string.Concat(words[name.Start..name.End]);
        var isBeforeFigure = name.End < words.Length && char.IsAsciiDigit(words[name.End][0]);
        return CurrencyTable.Default.IsPlainCode(text) || (isBeforeFigure && (CurrencyTable.Default.OfSign(text) ?? CurrencyTable.Default.OfWords(text)?.Code) is not null);
    }

    private bool MayStart(string word) =>
        char.IsUpper(word[0]) && (lexicon.Of(word) & (WordMarks.Calendar | WordMarks.Title)) == 0 && !lexicon.IsDemonym(word);
}
