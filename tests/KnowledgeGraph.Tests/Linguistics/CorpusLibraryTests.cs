using KnowledgeGraph.Training.Corpora;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Linguistics;

public sealed class CorpusLibraryTests
{
    [Fact]
    public void A_corpus_that_is_not_listed_is_refused()
    {
        using var folder = new TemporaryCorpora();

        Should.Throw<InvalidDataException>(() => folder.Library.ReadForTraining("ner/conll2003.gz"))
            .Message.ShouldBe("ner/conll2003.gz is not on the list training/allowed-corpora.txt of corpora that may be used.");
    }

    [Fact]
    public void A_listed_name_with_other_content_is_refused()
    {
        using var folder = new TemporaryCorpora();
        folder.Write("ud-ewt/train.conllu.gz", "something else");

        Should.Throw<InvalidDataException>(() => folder.Library.ReadForTraining("ud-ewt/train.conllu.gz"))
            .Message.ShouldContain("SHA-256 differs");
    }

    [Fact]
    public void Nothing_is_learnt_from_development_data()
    {
        using var folder = new TemporaryCorpora();

        Should.Throw<InvalidDataException>(() => folder.Library.ReadForTraining("ud-ewt/dev.conllu.gz"))
            .Message.ShouldBe("ud-ewt/dev.conllu.gz is listed for 'tune', so nothing may be learnt from it.");
    }

    [SkippableFact]
    public void A_listed_corpus_is_read_whole()
    {
        Skip.If(RepositoryFiles.Shared is null, "the shared corpora are not beside this checkout (KG_SHARED names their folder)");
        var content = new CorpusLibrary(RepositoryFiles.Shared).ReadForTuning("ud-ewt/dev.conllu.gz");

        var sentences = ConlluReader.Read(content).ToList();

        sentences.Count.ShouldBe(2001);
        sentences.Sum(sentence => sentence.Tokens.Count).ShouldBe(25147);
    }

    private sealed class TemporaryCorpora : IDisposable
    {
        private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("kg-corpora-");

        public TemporaryCorpora()
        {
            _root.CreateSubdirectory("language");
            Library = new CorpusLibrary(_root.FullName);
        }

        public CorpusLibrary Library { get; }

        public void Write(string path, string content)
        {
            var file = new FileInfo(Path.Combine(_root.FullName, "language", path));
            file.Directory!.Create();
            File.WriteAllText(file.FullName, content);
        }

        public void Dispose() => _root.Delete(recursive: true);
    }
}
