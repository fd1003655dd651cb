using System.Globalization;
using LocalOffer.Benchmarks;

switch (args)
{
    case ["offer", var folder, var entries]:
        OfferFolder.Write(folder, Number(entries));
        return 0;
    case ["hugo", var folder, var entries]:
        HugoSite.Write(folder, Number(entries));
        return 0;
    case ["build", var tool, var hugo, var work, var runs, .. var sizes]:
        foreach (var size in sizes)
        {
            new BuildComparison(tool, hugo.Length > 0 ? hugo : null, work, Number(runs)).Run(Number(size));
        }

        return 0;
    case ["parts", var tool, var work, var runs, .. var sizes]:
        foreach (var size in sizes)
        {
            new PartsMeasure(tool, work, Number(runs)).Run(Number(size));
        }

        return 0;
    case ["preview", var tool, var work, var entries, var edits]:
        await new PreviewMeasure(tool, work).RunAsync(Number(entries), Number(edits)).ConfigureAwait(false);
        return 0;
    case ["phone", var tool, var repository, var work, var loads, var profiles, var json, .. var sizes]:
        var figures = await new PhoneMeasure(tool, repository, work, Number(loads)) { Profiles = profiles.Length > 0 ? profiles : null }.RunAsync(sizes.Select(Number)).ConfigureAwait(false);
        if (json.Length > 0)
        {
            PhoneReport.WriteJson(json, figures);
        }

        return 0;
    default:
        Console.Error.WriteLine("""
            benchmarks offer DIR ENTRIES     write an offer in localoffer's own format
            benchmarks hugo DIR ENTRIES      write the same services as a Hugo site
            benchmarks build TOOL HUGO WORK RUNS SIZE...
            benchmarks parts TOOL WORK RUNS SIZE...
            benchmarks preview TOOL WORK ENTRIES EDITS
            benchmarks phone TOOL REPOSITORY WORK LOADS PROFILES JSON SIZE...   profiles and json may be ""
            """);
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
