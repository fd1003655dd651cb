using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>What an editor reads about a field when the pointer rests on it.</summary>
internal static class FieldWords
{
    // A longer list hides the help above it.
    private const int MostTermsShown = 30;

    /// <summary>Level, help, limits and what happens when it is left out, as Markdown.</summary>
    /// <param name="field">The field.</param>
    /// <param name="vocabulary">The list its words are from, when several may be written: editors list them only where one is.</param>
    public static string Markdown(FieldDefinition field, Vocabulary? vocabulary)
    {
        var text = new StringBuilder(field.Level == Level.Essential ? "**Essential.**" : field.EssentialWhen.Count > 0 ? "**Essential for some.**" : "Desirable.");
        if (field.Help.Length > 0)
        {
            text.Append(' ').Append(field.Help);
        }

        var more = new[] { Form(field), LeftOut(field.Default), field.Published ? null : "Never published.", field.Hidden ? "Hidden by the authority's framework." : null }
            .Where(m => m is not null).ToList();
        if (more.Count > 0)
        {
            text.Append("\n\n").AppendJoin(' ', more);
        }

        foreach (var term in field.Type == FieldType.Enums && vocabulary is { Terms.Count: <= MostTermsShown } ? vocabulary.Terms : [])
        {
            text.Append("\n- `").Append(term.Id).Append("`: ").Append(term.PublicLabel);
        }

        return text.ToString();
    }

    /// <summary>A value written rightly, for types whose form is not plain to see.</summary>
    public static JsonNode? Example(FieldDefinition field) => field.Type switch
    {
        FieldType.Date => JsonValue.Create("2026-10-01"),
        FieldType.Email => JsonValue.Create("help@example.org"),
        FieldType.Phone => JsonValue.Create("01632 960123"),
        FieldType.Url => JsonValue.Create("https://www.example.org/help"),
        FieldType.Money => JsonValue.Create(4.5m),
        _ => null,
    };

    /// <summary>The value that holds when the field is left out, where the framework fixes one.</summary>
    public static JsonNode? Default(FieldDefinition field) => field.Default is not FieldDefault.Fixed { Written: { Count: > 0 } written } ? null
        : field.Type switch
        {
            FieldType.Bool => JsonValue.Create(written[0] == "true"),
            FieldType.Int or FieldType.Number or FieldType.Money => decimal.TryParse(written[0], CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : null,
            FieldType.Enums or FieldType.Refs or FieldType.List => SchemaPieces.Texts(written),
            _ => JsonValue.Create(written[0]),
        };

    private static string? Form(FieldDefinition field) => field.Type switch
    {
        FieldType.Line => $"One line, at most {field.MaxLength ?? LineReader.LineLength} characters.",
        FieldType.Short => $"At most {field.MaxLength ?? LineReader.ShortLength} characters.",
        FieldType.Text or FieldType.TextAndRefs => "Paragraphs, lists and links, written below the key after `|`." + Words(field),
        FieldType.Bool => "`true` or `false`.",
        FieldType.Date => "A day: `2026-10-01`." + (field.NotFuture ? " Not in the future." : ""),
        FieldType.Phone => "In quotation marks: `\"01632 960123\"`.",
        FieldType.Money => "Pounds, such as `4.50`.",
        FieldType.Enum => $"One word of the list ({field.Vocabulary}).",
        FieldType.Enums => $"Words of the list ({field.Vocabulary})" + Count(field) + ".",
        FieldType.Ref => $"The id of: {Kinds(field)}.",
        FieldType.Refs => $"Ids of: {Kinds(field)}.",
        FieldType.List => "A list" + Count(field) + ".",
        _ => null,
    };

    private static string Kinds(FieldDefinition field) => Core.Words.Join([.. field.RefersTo], "or");

    private static string Words(FieldDefinition field) => (field.MinWords, field.MaxWords) switch
    {
        ({ } min, { } max) => $" {min} to {max} words.",
        ({ } min, null) => $" At least {min} words.",
        (null, { } max) => $" At most {max} words.",
        _ => "",
    };

    private static string Count(FieldDefinition field) => (field.Min, field.Max) switch
    {
        ({ } min, { } max) => $", {Whole(min)} to {Whole(max)} of them",
        ({ } min, null) => $", at least {Whole(min)}",
        (null, { } max) => $", at most {Whole(max)}",
        _ => "",
    };

    private static string Whole(decimal number) => decimal.Truncate(number).ToString(CultureInfo.InvariantCulture);

    private static string? LeftOut(FieldDefault? preset) => preset switch
    {
        FieldDefault.Fixed written => $"Left out: `{string.Join(", ", written.Written)}`.",
        FieldDefault.FromProvider => "Left out: taken from the provider.",
        FieldDefault.FromParent => "Left out: the same as on the page it belongs to.",
        FieldDefault.FromRegister => "Left out: taken from the national register.",
        FieldDefault.FromContact => "Left out: the contact of this page.",
        FieldDefault.FromDate date => $"Left out: {Core.Words.Count(date.Months, "month")} after `{date.Key}`.",
        _ => null,
    };
}
