namespace LocalOffer.Cli.Tests;

/// <summary>A folder of files that goes away after the test.</summary>
internal sealed class Folder : IDisposable
{
    public Folder()
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "localoffer-tests-" + System.IO.Path.GetRandomFileName());
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public Folder With(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    public bool Has(string file) => File.Exists(System.IO.Path.Combine(Path, file));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
