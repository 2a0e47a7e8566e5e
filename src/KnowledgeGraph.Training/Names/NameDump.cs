using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Training.Names;

/// <summary>Prints the sentences of a held-out part where the recognizer and the corpus differ, to read by eye.</summary>
internal static class NameDump
{
    public static void Print(NameRecognizer recognizer, NamePool pool, string part, Func<IReadOnlyList<string>, IReadOnlyList<string>> tagger, TextWriter output)
    {
        foreach (var sentence in pool.HeldOut().First(held => held.Name == part).Sentences)
        {
            var gold = sentence.Names.Where(name => NamePool.Coarse(name.Type) is not null)
                .Select(name => (name.Start, name.End, Type: NamePool.Coarse(name.Type)!)).ToHashSet();
            var found = NameScore.Predict(recognizer, sentence, tagger).Select(name => (name.Start, name.End, name.Type)).ToHashSet();
            if (!gold.SetEquals(found))
            {
                output.WriteLine(string.Join(' ', sentence.Words));
                output.WriteLine("    - " + Show(sentence, gold.Except(found)));
                output.WriteLine("    + " + Show(sentence, found.Except(gold)));
            }
        }
    }

    private static string Show(LabelledSentence sentence, IEnumerable<(int Start, int End, string Type)> names) =>
        string.Join(" | ", names.OrderBy(name => name.Start).Select(name =>
            $"{name.Type} {string.Join(' ', Enumerable.Range(name.Start, name.End - name.Start).Select(i => sentence.Words[i]))}"));
}
