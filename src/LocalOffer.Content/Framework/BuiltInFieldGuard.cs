using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// Keeps what the tool counts on in fields it brings with it, and what the law needs: an authority may relabel, tighten
/// and raise; it lowers or hides what serves a verified requirement only with a reason.
/// </summary>
internal sealed class BuiltInFieldGuard(FrameworkContext context)
{
    private static readonly string[] Fixed = ["type", "of", "vocabulary", "to", "computed", "like"];

    /// <summary>The field without changes of its type and the like, which are reported.</summary>
    public Layered WithoutForbiddenChanges(Layered piece)
    {
        var original = piece.WithoutLocal();
        return new Layered(piece.Key, piece.Layers.Select(l => l.IsLocal ? Allowed(l, original) : l), piece.IsLocal);
    }

    private Layer Allowed(Layer layer, Layered original)
    {
        var kept = new List<YamlPair>(layer.Map.Pairs.Count);
        foreach (var pair in layer.Map.Pairs)
        {
            var publishes = pair.Key == "published" && pair.Value is YamlScalar { Text: "true" } && original.Node("published") is YamlScalar { Text: "false" };
            if (publishes || (Fixed.Contains(pair.Key) && !IsSame(pair.Value, original.Node(pair.Key))))
            {
                context.Faults.Add(Codes.FixedByTheTool, pair.KeyWhere,
                    publishes ? $"\"{original.Key}\" is never published." : $"\"{pair.Key}\" of the built-in field \"{original.Key}\" cannot be changed.",
                    "Take the line out. If you need something different, add a field of your own under another key.");
            }
            else
            {
                kept.Add(pair);
            }
        }

        return layer with { Map = new YamlMap(kept, layer.Map.Where) };
    }

    private static bool IsSame(YamlNode a, YamlNode? b) => (a, b) switch
    {
        (YamlScalar one, YamlScalar other) => one.Text == other.Text,
        (YamlList one, YamlList other) => one.Items.Count == other.Items.Count && one.Items.Zip(other.Items).All(p => IsSame(p.First, p.Second)),
        _ => false,
    };

    /// <summary>The changed field; lowering or hiding without the reason it needs is reported and taken back.</summary>
    public FieldDefinition WithoutLowering(FieldDefinition changed, FieldDefinition original, Layered piece)
    {
        changed = changed with { Serves = [.. original.Serves.Union(changed.Serves, StringComparer.Ordinal)] };
        var lowered = Demand(changed) < Demand(original);
        var hidden = changed.Hidden && !original.Hidden;
        if ((!lowered && !hidden) || !context.ServesVerified(original.Serves) || changed.Reason is not null)
        {
            return changed;
        }

        var node = hidden ? piece.Node("hidden") : piece.Node("level") ?? piece.Node("essential-when");
        var law = original.Serves.First(r => context.Requirements[r].Verified);
        context.Faults.Add(Codes.LoweredWithoutReason, node?.Where ?? piece.Where,
            $"\"{piece.Key}\" serves {context.Requirements[law].Reference}, so it can only be {(hidden ? "hidden" : "made desirable")} with a reason.",
            "Add \"reason:\" in one sentence; the page about the law shows it.");
        return changed with { Level = original.Level, EssentialWhen = original.EssentialWhen, Hidden = original.Hidden };
    }

    private static int Demand(FieldDefinition field) => field.Level == Level.Essential ? 2 : field.EssentialWhen.Count > 0 ? 1 : 0;
}
