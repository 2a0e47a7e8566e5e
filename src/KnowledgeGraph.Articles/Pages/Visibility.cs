using AngleSharp.Dom;

namespace KnowledgeGraph.Articles.Pages;

/// <summary>Tells from an element's own attributes whether a reader would see it.</summary>
internal static class Visibility
{
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") is "true"
        || HidesByStyle(element.GetAttribute("style"));

    private static bool HidesByStyle(string? style) =>
        style is not null && (Declares(style, "display", "none") || Declares(style, "visibility", "hidden"));

    private static bool Declares(string style, string property, string value)
    {
        foreach (var declaration in style.AsSpan().Split(';'))
        {
            var text = style.AsSpan()[declaration];
            var colon = text.IndexOf(':');
            if (colon > 0
                && text[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase)
                && text[(colon + 1)..].Trim().StartsWith(value, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
