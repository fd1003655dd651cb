using System.Globalization;
using System.Text;
using CsvHelper;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>What an import should take.</summary>
/// <param name="Authority">Name of the council as in the register, or null for every row.</param>
/// <param name="ExtractDate">Day the register was copied, or null to read it from the file's name or its newest change.</param>
public sealed record GiasOptions(string? Authority = null, DateOnly? ExtractDate = null);

/// <summary>A provider file that the import would write.</summary>
/// <param name="Path">Relative to the site's root.</param>
/// <param name="Text">Its whole text.</param>
/// <param name="IsNew">True when there was no such file.</param>
public sealed record PlannedFile(string Path, string Text, bool IsNew);

/// <summary>What an import found.</summary>
/// <param name="Rows">Rows of the file.</param>
/// <param name="Taken">Rows that became providers.</param>
/// <param name="Unchanged">Providers whose file already says the same.</param>
/// <param name="Files">Files to write.</param>
public sealed record GiasResult(int Rows, int Taken, int Unchanged, IReadOnlyList<PlannedFile> Files);

/// <summary>
/// Turns an extract of the Department for Education's register, Get Information about Schools, into providers: facts under
/// <c>register:</c>, every oddity reported at its row. The columns with head teachers' names are never read. Nothing is
/// written here: the caller writes the planned files when it has shown the findings.
/// </summary>
public static class GiasImport
{
    /// <summary>Columns without which a file is not an extract of the register.</summary>
    private static readonly string[] Needed = ["URN", "EstablishmentName", "TypeOfEstablishment (name)", "EstablishmentStatus (name)", "LA (name)"];

    // A row of the register has about 2,500 characters; an unclosed quotation mark must not swallow a 60 MB file.
    private const int MaxRowBytes = 256 * 1024;

    /// <summary>Plans the import.</summary>
    /// <param name="csv">The extract.</param>
    /// <param name="sources">What the site holds now.</param>
    /// <param name="framework">For the need types' codes.</param>
    /// <param name="settings">For the providers' folder.</param>
    /// <param name="options">What to take.</param>
    /// <param name="diagnostics">Receives findings, at rows of the extract.</param>
    public static GiasResult Plan(
        SourceFile csv, SourceTree sources, Framework framework, SiteSettings settings, GiasOptions options, DiagnosticBag diagnostics)
    {
        var rows = ReadRows(csv, diagnostics);
        if (rows.Count == 0)
        {
            return new(0, 0, 0, []);
        }

        var wanted = OfAuthority(rows, options.Authority, csv, diagnostics);
        var date = options.ExtractDate ?? DateOf(csv.Path, rows);
        if (date is null)
        {
            diagnostics.Add(Codes.RegisterNotice, csv.Where, "The file does not say on which day the register was copied.", "Give it with --date YYYY-MM-DD, so that families see how old the facts are.");
        }

        var existing = ExistingProviders.Read(sources, settings, diagnostics);
        var facts = new GiasFacts(framework, date, inArea: options.Authority is null ? null : true, diagnostics);
        var files = new List<PlannedFile>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        int taken = 0, unchanged = 0;
        foreach (var row in wanted)
        {
            if (!seen.TryAdd(row.Urn, row.Line))
            {
                diagnostics.Add(Codes.RegisterRowLeftOut, row.Where, $"URN {row.Urn} stands in the file twice, first in line {seen[row.Urn]}.", null);
                continue;
            }

            if (facts.Of(row) is not { } block)
            {
                continue;
            }

            taken++;
            if (existing.Place(block, row, diagnostics) is { } file)
            {
                files.Add(file);
            }
            else
            {
                unchanged++;
            }
        }

        return new(rows.Count, taken, unchanged, [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    private static List<GiasRow> ReadRows(SourceFile csv, DiagnosticBag diagnostics)
    {
        var rows = new List<GiasRow>();
        using var reader = CsvReader.FromText(Decode(csv.Bytes.Span), new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
            MaxRecordSize = MaxRowBytes,
        });
        try
        {
            reader.ReadHeader();
            var header = reader.Headers;
            var missing = Needed.Except(header, StringComparer.Ordinal).ToList();
            if (missing.Count > 0)
            {
                diagnostics.Add(Codes.RegisterNotReadable, csv.Where with { Line = 1, Column = 1 },
                    $"The first line has no column {Words.Join([.. missing.Select(m => $"\"{m}\"")])}.", Codes.RegisterNotReadable.Remedy);
                return rows;
            }

            while (reader.Read())
            {
                var line = (int)reader.LineNumber;
                if (reader.FieldCount != header.Count)
                {
                    diagnostics.Add(Codes.RegisterRowLeftOut, new(csv.Path, line, 1, 0),
                        $"The row has {Words.Count(reader.FieldCount, "column")} where the first line has {header.Count}, so it cannot be trusted.", "Download the file again.");
                    continue;
                }

                rows.Add(new GiasRow(csv.Path, line, column => reader.TryGetFieldIndex(column, out var index) ? reader.GetString(index) : ""));
            }
        }
        catch (CsvFormatException problem)
        {
            diagnostics.Add(Codes.RegisterNotReadable, new(csv.Path, (int)Math.Max(1, problem.LineNumber), 1, 0), "The file stops being CSV here.", "Download the file again.");
        }

        return rows;
    }

    // The register is published in Windows-1252; extracts that people have opened and saved are UTF-8.
    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return string.Concat(Encoding.Latin1.GetString(bytes).Select(Windows1252));
        }
    }

    // Latin-1 and Windows-1252 differ only in 0x80–0x9F; names in the register use its apostrophes and dashes.
    private static char Windows1252(char c) => c switch
    {
        '\u0080' => '€', '\u0085' => '…', '\u0091' => '‘', '\u0092' => '’', '\u0093' => '“', '\u0094' => '”', '\u0096' => '–', '\u0097' => '—',
        >= '\u0080' and <= '\u009F' => ' ',
        _ => c,
    };

    private static List<GiasRow> OfAuthority(List<GiasRow> rows, string? authority, SourceFile csv, DiagnosticBag diagnostics)
    {
        if (authority is null)
        {
            return rows;
        }

        var wanted = rows.Where(r => Folding.Fold(r.Authority) == Folding.Fold(authority)).ToList();
        if (wanted.Count == 0)
        {
            var names = rows.Select(r => r.Authority).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            diagnostics.Add(Codes.RegisterAuthorityUnknown, csv.Where, $"No row belongs to \"{authority}\".",
                Suggestion.Ask(authority, names) ?? $"The file has {Words.Join([.. names.Take(8)])}{(names.Count > 8 ? " and others" : "")}.");
        }

        return wanted;
    }

    // The Department's own file names end in the date; otherwise the newest change in the file is the nearest honest answer.
    private static DateOnly? DateOf(string path, List<GiasRow> rows)
    {
        var digits = string.Concat(Path.GetFileNameWithoutExtension(path).Where(c => char.IsAsciiDigit(c) || c == '-'));
        foreach (var length in (int[])[10, 8])
        {
            for (var i = 0; i + length <= digits.Length; i++)
            {
                if (DateOnly.TryParseExact(digits.AsSpan(i, length), length == 10 ? "yyyy-MM-dd" : "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is > 2000 and < 2100)
                {
                    return date;
                }
            }
        }

        return rows.Select(r => r.Date("LastChangedDate")).Max();
    }
}
