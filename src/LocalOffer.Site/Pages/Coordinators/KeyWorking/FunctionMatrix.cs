using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Functions by area down, stages across.</summary>
/// <param name="Stages">The stages.</param>
/// <param name="Areas">The areas with their functions.</param>
/// <param name="Columns">How many columns the table has.</param>
public sealed record FunctionMatrix(IReadOnlyList<string> Stages, IReadOnlyList<FunctionArea> Areas, int Columns)
{
    /// <summary>The matrix of a framework, or null when it has no functions or no stages.</summary>
    internal static FunctionMatrix? Of(Framework framework)
    {
        var stages = framework.Terms(Vocabularies.Stages);
        var functions = framework.Terms(Vocabularies.Functions);
        var areas = framework.Terms(Vocabularies.FunctionalAreas)
            .Select(a => new FunctionArea(a.Label, a.Description, [.. functions.Where(f => f.Fact("area").Contains(a.Id)).Select(f => Row(f, stages))]))
            .Where(a => a.Functions.Count > 0)
            .ToList();
        return stages.Count == 0 || areas.Count == 0 ? null : new([.. stages.Select(s => s.Label)], areas, stages.Count + 1);
    }

    private static FunctionRow Row(Term function, IReadOnlyList<Term> stages)
    {
        var suggested = function.Fact("stages");
        var cells = stages.Select(s => new FunctionCell(s.Label, suggested.Contains(s.Id))).ToList();
        // Names of stages have an "and" of their own.
        var names = cells.Where(c => c.IsSuggested).Select(c => c.Stage).ToList();
        return new(function.Label, function.PlainLabel, cells, names.Count == 0 ? null : string.Join("; ", names), stages.Count);
    }
}

/// <summary>An area of key working.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Text">What it is, or null.</param>
/// <param name="Functions">Its functions.</param>
public sealed record FunctionArea(string Title, string? Text, IReadOnlyList<FunctionRow> Functions);

/// <summary>A function and where it is suggested.</summary>
/// <param name="Text">The words of the source.</param>
/// <param name="Plain">The same in everyday words, or null.</param>
/// <param name="Cells">One for each stage.</param>
/// <param name="At">The stages in words, or null when it is placed at none.</param>
/// <param name="Width">How many stages there are.</param>
public sealed record FunctionRow(string Text, string? Plain, IReadOnlyList<FunctionCell> Cells, string? At, int Width);

/// <summary>A function at a stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="IsSuggested">True when it is suggested there.</param>
public sealed record FunctionCell(string Stage, bool IsSuggested);
