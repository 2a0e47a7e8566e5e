using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>
/// The key of a claim: 16 lower-case hex digits of the SHA-256 of subject, predicate, object or value, polarity, modality,
/// times and qualifiers. Whatever could differ between two articles and is not part of the key is kept on the evidence,
/// so that the order in which articles are loaded cannot show.
/// </summary>
public static class ClaimId
{
    public static string Of(Claim claim)
    {
        var content = new StringBuilder();
        Append(content, claim.Subject, claim.Predicate, claim.Object, claim.Value);
        Append(content, claim.Polarity.ToString(), claim.Modality.ToString(), claim.Time, claim.ValidFrom, claim.ValidTo);
        foreach (var (key, value) in claim.Qualifiers.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Append(content, key, Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())).AsSpan(0, 8));
    }

    private static void Append(StringBuilder content, params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
        {
            content.Append(field is null ? '-' : '+').Append(field).Append('\u001f');
        }
    }
}
