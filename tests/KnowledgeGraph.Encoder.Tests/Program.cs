using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using KnowledgeGraph.Encoder.Tests;

// Started by ProcessorTests: the reading of a document of the given sentence lengths as a hash, after what this process may use of the processor.
var lengths = args.Select(int.Parse).ToArray();
Console.WriteLine($"512={Avx512BW.IsSupported} vnni={AvxVnni.IsSupported} avx2={Avx2.IsSupported} 128={Vector128.IsHardwareAccelerated}");
Console.WriteLine(Fingerprint.Of(RandomModel.Encoder().Encode(RandomText.Document(5, lengths))));
