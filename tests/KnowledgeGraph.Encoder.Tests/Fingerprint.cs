using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Encoder.Tests;

/// <summary>A hash of every bit of a reading.</summary>
internal static class Fingerprint
{
    public static string Of(EncodedDocument document)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var sentence in document.Sentences)
        {
            hash.AppendData(MemoryMarshal.AsBytes(sentence.Vectors.Span));
            hash.AppendData(MemoryMarshal.AsBytes(sentence.References.Span));
            hash.AppendData(MemoryMarshal.AsBytes<int>([.. sentence.Heads, .. sentence.PartsOfSpeech.Select(part => (int)part)]));
            hash.AppendData(Encoding.UTF8.GetBytes(string.Join(' ', sentence.Tags.Concat(sentence.Relations))));
            foreach (var name in sentence.Names)
            {
                hash.AppendData(MemoryMarshal.AsBytes<int>([name.Start, name.End, (int)name.Class]));
                hash.AppendData(BitConverter.GetBytes(name.Confidence));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
