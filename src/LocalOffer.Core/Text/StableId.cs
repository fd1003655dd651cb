using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace LocalOffer.Core;

/// <summary>Ids that are the same in every build: UUIDs of version 5, made from a name.</summary>
public static class StableId
{
    // The name space for web addresses (RFC 9562, 6.6).
    private static readonly Guid Addresses = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>The id of what has this web address.</summary>
    /// <param name="address">The full address, with any <c>#part</c>.</param>
    public static Guid OfAddress(string address) => Of(Addresses, address);

    /// <summary>The id of a name in a name space.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "Version 5 is defined with SHA-1; nothing secret depends on it.")]
    public static Guid Of(Guid nameSpace, string name)
    {
        byte[] whole = [.. nameSpace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
        var hash = SHA1.HashData(whole)[..16];
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
