using System.Text;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Coreference.Texts;

/// <summary>The sentences of a corpus without documents, so many in a row as a text; what is marked in them is left aside.</summary>
internal static class PassagesOfNews
{
    private const int Sentences = 12;

    public static IEnumerable<(string Id, string Text)> Read(string content)
    {
        foreach (var passage in ConlluReader.Read(content).Chunk(Sentences))
        {
            var text = new StringBuilder();
            foreach (var sentence in passage)
            {
                text.Append(text.Length > 0 ? " " : "").Append(sentence.Text());
            }

            yield return (passage[0].Id, text.ToString());
        }
    }
}
