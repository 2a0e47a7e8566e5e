namespace KnowledgeGraph.Linguistics.Currencies;

/// <summary>A word for a currency.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="IsHundredth">Whether a hundred of it make one unit: "cents".</param>
/// <param name="IsAmbiguous">Whether it means other things too: "won", "pounds".</param>
public sealed record CurrencyWord(string Code, bool IsHundredth, bool IsAmbiguous);
