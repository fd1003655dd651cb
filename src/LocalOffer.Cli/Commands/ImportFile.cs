using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>Reads the file an import is given, tells what was found, and writes what came of it.</summary>
internal static class ImportFile
{
    /// <summary>Reads the file.</summary>
    /// <param name="file">As written on the command line.</param>
    /// <param name="largest">Bytes it may have.</param>
    /// <param name="instead">What to give instead of a file that is larger, or not there.</param>
    /// <exception cref="WrongUse">There is no such file, it is too large, or it cannot be read.</exception>
    public static SourceFile Read(string file, long largest, string instead)
    {
        var found = new FileInfo(file);
        if (!found.Exists)
        {
            throw new WrongUse($"There is no file {found.FullName}.", instead);
        }

        if (found.Length > largest)
        {
            throw new WrongUse($"{found.Name} is larger than {largest / 1024 / 1024} MB.", instead);
        }

        try
        {
            return new SourceFile(file.Replace('\\', '/'), File.ReadAllBytes(found.FullName));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUse($"{found.FullName} cannot be read: {e.Message}", "Close it in other programs, and look at its permissions.");
        }
    }

    /// <summary>
    /// Prints what was found, and says so when nothing can be written. Rows of a register hold names of people that are not ours
    /// to show: findings are printed without their lines.
    /// </summary>
    public static Verdict Report(SiteRun run, SiteSettings settings, DiagnosticBag diagnostics, FindingsReport report)
    {
        var verdict = Verdict.Of(diagnostics, settings, strict: false);
        report.Print(verdict.Findings, SourceLines.None, run.Output);
        if (verdict.Fails)
        {
            run.Error.Write(new InkLine(new Inked("Nothing was written", Ink.Error), new Inked($": {Reasons.Of(verdict)}.", Ink.Plain)));
        }

        return verdict;
    }

    /// <summary>Writes a file of the site's folder, whole or not at all: an import that is interrupted leaves no torn file.</summary>
    /// <param name="settings">For the site's folder.</param>
    /// <param name="path">Relative to it.</param>
    /// <param name="text">The whole text.</param>
    public static void Write(SiteSettings settings, string path, string text)
    {
        var full = Path.GetFullPath(Path.Combine(settings.Root, path));
        if (!full.StartsWith(Path.GetFullPath(settings.Root) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The import would write {path}, outside the site's folder.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var half = full + ".part";
        File.WriteAllText(half, text);
        File.Move(half, full, overwrite: true);
    }
}
