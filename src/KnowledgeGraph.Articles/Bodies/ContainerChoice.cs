using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>
/// Weighs two unlike ways of finding the article: the named container leads unless the prose of the page, grown
/// bottom-up, shows it to hold less than half. Within the winner, blocks outside the article and bare links go.
/// </summary>
internal static class ContainerChoice
{
    /// <returns>Indices of the blocks chosen, ascending.</returns>
    public static IReadOnlyList<int> Choose(Outline outline)
    {
        var named = NamedContainers.Find(outline);
        var grown = ProseContainer.Find(outline);
        if (grown is null)
        {
            return [.. named.SelectMany(range => Indices(outline, range))];
        }

        if (named.Count == 0)
        {
            return [.. Indices(outline, grown.Value)];
        }

        var lead = named.Sum(outline.Prose) * 2 >= outline.Prose(grown.Value) ? named : [grown.Value];
        return [.. lead.SelectMany(range => Indices(outline, range))];
    }

    private static IEnumerable<int> Indices(Outline outline, BlockRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            var block = outline.Page.Blocks[i];
            if (!outline.IsOutside[i] && !IsLinkOnly(outline, block))
            {
                yield return i;
            }
        }
    }

    /// <summary>An item that is a link stays when its list as a whole is not made of links.</summary>
    private static bool IsLinkOnly(Outline outline, Block block)
    {
        if (block.LinkShare <= 0.8 || block.IsHeading)
        {
            return false;
        }

        var list = block.IsListItem ? block.Element.SelfAndAncestors().FirstOrDefault(element => element.Tag is "ul" or "ol" or "dl") : null;
        return list is null || outline.LinkShare(Outline.RangeOf(list)) > 0.6;
    }
}
