using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>What every reader of values needs.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Today">Today.</param>
/// <param name="Patterns">The framework's patterns.</param>
/// <param name="Diagnostics">Receives findings.</param>
internal sealed record ReadingContext(Core.Framework Framework, DateOnly Today, Patterns Patterns, DiagnosticBag Diagnostics)
{
    /// <summary>True inside a draft, whose gaps are only information.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Reports a finding.</summary>
    public void Add(DiagnosticCode code, SourceSpan where, string message, string? hint = null) => Diagnostics.Add(code, where, message, hint);

    /// <summary>Reports a value of the wrong kind, saying what was found and what is wanted. Null, so that callers can return it.</summary>
    public Value? Wrong(FieldDefinition field, FieldType type, YamlNode node, string? hint = null)
    {
        // What could not be read as YAML has been reported.
        if (node is not YamlBroken)
        {
            Add(Codes.WrongType, node.Where, $"\"{field.Key}\" must be {WantedValue.Words(type)}, but {WantedValue.Found(node)} was found.",
                hint ?? WantedValue.Example(field, type));
        }

        return null;
    }
}
