using System.Text.Json.Nodes;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Schemas of groups of fields: whole documents, and objects inside them.</summary>
internal static class ObjectSchemas
{
    /// <summary>A document of a place.</summary>
    public static JsonObject OfDocument(Core.Framework framework, SchemaPlace place, TermSchemas terms)
    {
        var schema = Fields(place.Definition.Fields, terms);
        schema["title"] = place.Title;
        var properties = schema["properties"]!.AsObject();
        if (place.Definition.Kind == DocumentKinds.Entry)
        {
            properties["support"] = Support(framework, terms);
        }
        else if (place.Definition.Kind == DocumentKinds.Questionnaire)
        {
            QuestionSchemas.AddTo(properties, framework);
        }

        EssentialSchemas.AddToDocument(schema, place.Definition, place.Strand);
        return schema;
    }

    /// <summary>The parts of an object.</summary>
    public static JsonObject OfParts(IReadOnlyList<FieldDefinition> fields, TermSchemas terms)
    {
        var schema = Fields(fields, terms);
        EssentialSchemas.AddToParts(schema, fields);
        return schema;
    }

    private static JsonObject Fields(IReadOnlyList<FieldDefinition> fields, TermSchemas terms) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject(fields.Where(f => f.Computed is null).Select(f => KeyValuePair.Create<string, JsonNode?>(f.Key, FieldSchemas.Of(f, terms)))),
    };

    // What an entry leaves out of a block it may have from its strand or the area, so nothing is demanded here.
    private static JsonObject Support(Core.Framework framework, TermSchemas terms)
    {
        var blocks = new JsonObject();
        foreach (var block in framework.SupportBlocks)
        {
            var schema = Fields(block.Document.Fields, terms);
            schema["title"] = block.Label;
            schema["description"] = block.Question;
            blocks[block.Key] = schema;
        }

        return new JsonObject
        {
            ["title"] = "Support blocks of this service",
            ["description"] = "Only where this service differs from what its part of the offer, or the area, already says.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = blocks,
        };
    }
}
