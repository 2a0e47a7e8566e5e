using TorchSharp;

namespace KnowledgeGraph.Training.Encoders.Torch;

/// <summary>Makes the native library ready; must run before the first use of <see cref="torch"/>.</summary>
internal static class TorchLibrary
{
    private const string Bindings = "libLibTorchSharp.so";

    /// <summary>No relocation of the bindings uses a symbol of this version, which Debian 12 does not have.</summary>
    private const string NewestVersion = "GLIBCXX_3.4.32";

    /// <param name="threads">Threads that the native library takes.</param>
    public static void Prepare(int threads)
    {
        if (OperatingSystem.IsLinux())
        {
            foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, Bindings, SearchOption.AllDirectories))
            {
                Weaken(file);
            }
        }

        torch.set_num_threads(threads);
    }

    /// <summary>Written to a new file: one that is mapped already keeps its pages.</summary>
    private static void Weaken(string file)
    {
        var library = File.ReadAllBytes(file);
        if (VersionNeeds.Weaken(library, NewestVersion))
        {
            File.Delete(file);
            File.WriteAllBytes(file, library);
        }
    }
}
