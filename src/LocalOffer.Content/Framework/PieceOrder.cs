using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Puts pieces in reading order: file order, but for <c>order</c> and <c>after</c>.</summary>
internal static class PieceOrder
{
    /// <summary>
    /// The pieces in order. <c>order: 2.5</c> stands between the second and the third piece; <c>after: key</c> right after
    /// that piece, several of them in file order.
    /// </summary>
    public static List<Layered> Of(IReadOnlyList<Layered> pieces, string what, FrameworkContext context)
    {
        var placed = new List<(decimal Order, Layered Piece)>(pieces.Count);
        var following = new List<(string After, Layered Piece)>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (After(piece, pieces, what, context) is { } after)
            {
                following.Add((after, piece));
            }
            else
            {
                placed.Add((piece.Has("order") ? context.Of(piece).Number("order") ?? i + 1 : i + 1, piece));
            }
        }

        var ordered = placed.OrderBy(p => p.Order).Select(p => p.Piece).ToList();

        // A piece may stand after one that itself waits for a place, so go round until nothing moves.
        for (var moved = true; moved && following.Count > 0;)
        {
            moved = false;
            for (var i = following.Count - 1; i >= 0; i--)
            {
                var at = ordered.FindIndex(p => p.Key == following[i].After);
                if (at >= 0)
                {
                    ordered.Insert(at + 1, following[i].Piece);
                    following.RemoveAt(i);
                    moved = true;
                }
            }
        }

        // What waits for each other in a circle goes last.
        ordered.AddRange(following.Select(f => f.Piece));
        return ordered;
    }

    private static string? After(Layered piece, IReadOnlyList<Layered> pieces, string what, FrameworkContext context)
    {
        if (!piece.Has("after"))
        {
            return null;
        }

        return context.Of(piece).Read("after", node =>
        {
            var after = Attributes.TextOf(node, "after", context.Faults);
            if (after is null || pieces.Any(p => p.Key == after && p.Key != piece.Key))
            {
                return after;
            }

            context.Faults.Unknown(Codes.UnknownFieldName, node.Where, after, $"another {what} here", pieces.Select(p => p.Key));
            return null;
        });
    }
}
