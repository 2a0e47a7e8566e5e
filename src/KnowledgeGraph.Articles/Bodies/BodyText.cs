using System.Text;
using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Bodies;

internal static class BodyText
{
    /// <summary>Blocks two line ends apart; items of a list and cells of a row one.</summary>
    public static string Join(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0)
            {
                text.Append(AreOneList(blocks[i - 1], blocks[i]) ? "\n" : "\n\n");
            }

            text.Append(blocks[i].Text);
        }

        return text.ToString();
    }

    private static bool AreOneList(Block first, Block second) =>
        (first.IsListItem && second.IsListItem) || (IsCell(first) && IsCell(second));

    private static bool IsCell(Block block) => block.Tag is "td" or "th";
}
