using System.Globalization;

namespace KnowledgeGraph.Reports;

/// <summary>A parameter of a saved report.</summary>
/// <param name="Name">As it stands in the query after the dollar sign.</param>
/// <param name="Type">What it takes.</param>
/// <param name="HasDefault">Whether it may be left out.</param>
/// <param name="Default">The value when left out: string, long, double or bool.</param>
/// <param name="Description">For people.</param>
public sealed record ReportParameter(string Name, ReportParameterType Type, bool HasDefault, object? Default, string Description)
{
    /// <exception cref="KnowledgeGraphException">The text is not of this parameter's type.</exception>
    public object Parse(string text) =>
        TryParse(Type, text)
        ?? throw new KnowledgeGraphException($"parameter '{Name}': expected {Expected(Type)}, found '{text}'");

    /// <returns>Null when the text is not of the type.</returns>
    internal static object? TryParse(ReportParameterType type, string text) => type switch
    {
        ReportParameterType.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
        ReportParameterType.Float => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        ReportParameterType.Boolean => bool.TryParse(text, out var truth) ? truth : null,
        _ => text,
    };

    internal static string Expected(ReportParameterType type) => type switch
    {
        ReportParameterType.Integer => "a whole number",
        ReportParameterType.Float => "a number",
        ReportParameterType.Boolean => "true or false",
        _ => "text",
    };
}
