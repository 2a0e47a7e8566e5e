using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Rendering;

/// <summary>An extraction as JSON: the contract of <c>kg extract --format json</c>. Offsets are UTF-16 code units into <c>article.text</c>.</summary>
public static class ExtractionJson
{
    /// <param name="extraction">What to write.</param>
    /// <param name="indented">Over many lines for people, or one line for JSON Lines.</param>
    public static string Write(ExtractionResult extraction, bool indented)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            WriteArticle(json, extraction.Document.Article);
            WriteList(json, "sentences", extraction.Document.Sentences, sentence => WriteSentence(json, extraction.Document, sentence));
            WriteList(json, "entities", extraction.Entities, entity => WriteEntity(json, extraction.Document, entity));
            WriteList(json, "claims", extraction.Claims, claim => WriteClaim(json, extraction.Document, claim));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("article");
        json.WriteString("id", article.Id);
        json.WriteString("url", article.Url);
        json.WriteString("title", article.Title);
        json.WriteString("site", article.Site);
        WriteStrings(json, "authors", article.Authors);
        json.WriteString("publishedAt", article.PublishedAt);
        json.WriteString("language", article.Language);
        json.WriteString("text", article.Text);
        json.WriteEndObject();
    }

    private static void WriteSentence(Utf8JsonWriter json, Document document, Sentence sentence)
    {
        json.WriteStartObject();
        json.WriteNumber("index", sentence.Index);
        WriteSpan(json, document, sentence.Span);
        json.WriteEndObject();
    }

    private static void WriteEntity(Utf8JsonWriter json, Document document, ResolvedEntity resolved)
    {
        json.WriteStartObject();
        json.WriteString("id", resolved.Entity.Id);
        json.WriteString("kind", resolved.Entity.Kind.ToString());
        json.WriteString("name", resolved.Entity.Name);
        if (resolved.Entity.Scope == EntityScope.Article)
        {
            json.WriteString("scope", "article");
        }

        WriteStrings(json, "aliases", resolved.Entity.Aliases);
        WriteList(json, "mentions", resolved.Mentions, index => WriteMention(json, document, document.Mentions[index]));
        json.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter json, Document document, Mention mention)
    {
        json.WriteStartObject();
        json.WriteNumber("start", mention.Span.Start);
        json.WriteNumber("end", mention.Span.End);
        json.WriteNumber("sentence", mention.Sentence);
        json.WriteString("text", mention.Span.Slice(document.Text));
        json.WriteString("type", GraphText.Of(mention.Type));
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, Document document, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("subject", claim.Subject);
        json.WriteString("predicate", claim.Predicate);
        json.WriteString("phrase", claim.Phrase);
        json.WriteBoolean("open", claim.Open);
        json.WriteString("object", claim.Object);
        // A claim of its subject alone repeats its words, so that there is always an object or a value.
        json.WriteString("value", claim.Value ?? (claim.Object is null ? claim.Phrase : null));
        json.WriteString("polarity", GraphText.Of(claim.Polarity));
        json.WriteString("modality", GraphText.Of(claim.Modality));
        json.WriteString("validFrom", claim.ValidFrom);
        json.WriteString("validTo", claim.ValidTo);
        json.WriteString("time", claim.Time);
        WriteQualifiers(json, claim.Qualifiers);
        json.WriteString("attributedTo", claim.AttributedTo?.Entity ?? claim.AttributedTo?.Words);
        json.WriteNumber("confidence", claim.Confidence);
        WriteList(json, "evidence", claim.Evidence, evidence => WriteEvidence(json, document, evidence));
        json.WriteEndObject();
    }

    private static void WriteQualifiers(Utf8JsonWriter json, IReadOnlyDictionary<string, object> qualifiers)
    {
        json.WriteStartObject("qualifiers");
        foreach (var (name, value) in qualifiers.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Document document, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteNumber("sentence", evidence.Sentence);
        WriteSpan(json, document, evidence.Span);
        WritePair(json, "subject", evidence.Subject);
        WritePair(json, "object", evidence.Object);
        json.WriteString("extractor", evidence.Extractor);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, Document document, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", span.Slice(document.Text));
    }

    private static void WritePair(Utf8JsonWriter json, string name, TextSpan? span)
    {
        if (span is not { } words)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        json.WriteNumberValue(words.Start);
        json.WriteNumberValue(words.End);
        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values) =>
        WriteList(json, name, values, json.WriteStringValue);

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
