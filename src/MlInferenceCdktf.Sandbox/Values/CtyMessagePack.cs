using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MlInferenceCdktf.Sandbox.Values;

/// <summary>Reads and writes values as Terraform's type system puts them into MessagePack.</summary>
internal static class CtyMessagePack
{
    public static TfValue Read(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? TfValue.Null : ReadValue(ref bytes);

    public static byte[] Write(TfValue value)
    {
        using var stream = new MemoryStream();
        WriteValue(stream, value);
        return stream.ToArray();
    }

    private static TfValue ReadValue(ref ReadOnlySpan<byte> bytes)
    {
        var head = Take(ref bytes, 1)[0];
        return head switch
        {
            <= 0x7f => TfValue.Of(head),
            <= 0x8f => ReadMap(ref bytes, head & 0x0f),
            <= 0x9f => ReadList(ref bytes, head & 0x0f),
            <= 0xbf => ReadText(ref bytes, head & 0x1f),
            0xc0 => TfValue.Null,
            0xc2 => TfValue.Of(false),
            0xc3 => TfValue.Of(true),
            0xc7 => Skip(ref bytes, 1 + Take(ref bytes, 1)[0]),
            0xc8 => Skip(ref bytes, 1 + BinaryPrimitives.ReadUInt16BigEndian(Take(ref bytes, 2))),
            0xca => TfValue.Of((decimal)BinaryPrimitives.ReadSingleBigEndian(Take(ref bytes, 4))),
            0xcb => TfValue.Of((decimal)BinaryPrimitives.ReadDoubleBigEndian(Take(ref bytes, 8))),
            0xcc => TfValue.Of(Take(ref bytes, 1)[0]),
            0xcd => TfValue.Of(BinaryPrimitives.ReadUInt16BigEndian(Take(ref bytes, 2))),
            0xce => TfValue.Of(BinaryPrimitives.ReadUInt32BigEndian(Take(ref bytes, 4))),
            0xcf => TfValue.Of(BinaryPrimitives.ReadUInt64BigEndian(Take(ref bytes, 8))),
            0xd0 => TfValue.Of((sbyte)Take(ref bytes, 1)[0]),
            0xd1 => TfValue.Of(BinaryPrimitives.ReadInt16BigEndian(Take(ref bytes, 2))),
            0xd2 => TfValue.Of(BinaryPrimitives.ReadInt32BigEndian(Take(ref bytes, 4))),
            0xd3 => TfValue.Of(BinaryPrimitives.ReadInt64BigEndian(Take(ref bytes, 8))),
            >= 0xd4 and <= 0xd8 => Skip(ref bytes, 1 + (1 << (head - 0xd4))),
            0xd9 => ReadText(ref bytes, Take(ref bytes, 1)[0]),
            0xda => ReadText(ref bytes, BinaryPrimitives.ReadUInt16BigEndian(Take(ref bytes, 2))),
            0xdb => ReadText(ref bytes, BinaryPrimitives.ReadInt32BigEndian(Take(ref bytes, 4))),
            0xdc => ReadList(ref bytes, BinaryPrimitives.ReadUInt16BigEndian(Take(ref bytes, 2))),
            0xdd => ReadList(ref bytes, BinaryPrimitives.ReadInt32BigEndian(Take(ref bytes, 4))),
            0xde => ReadMap(ref bytes, BinaryPrimitives.ReadUInt16BigEndian(Take(ref bytes, 2))),
            0xdf => ReadMap(ref bytes, BinaryPrimitives.ReadInt32BigEndian(Take(ref bytes, 4))),
            >= 0xe0 => TfValue.Of((sbyte)head),
            _ => throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"MessagePack type 0x{head:x2} has no meaning to Terraform.")),
        };
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> bytes, int count)
    {
        var taken = bytes[..count];
        bytes = bytes[count..];
        return taken;
    }

    /// <summary>Every extension type is an unknown value; what Terraform adds to narrow it down has no use here.</summary>
    private static TfValue Skip(ref ReadOnlySpan<byte> bytes, int count)
    {
        bytes = bytes[count..];
        return TfValue.Unknown;
    }

    private static TfText ReadText(ref ReadOnlySpan<byte> bytes, int length) => new(Encoding.UTF8.GetString(Take(ref bytes, length)));

    private static TfList ReadList(ref ReadOnlySpan<byte> bytes, int count)
    {
        var items = ImmutableArray.CreateBuilder<TfValue>(count);
        for (var index = 0; index < count; index++)
        {
            items.Add(ReadValue(ref bytes));
        }

        return new(items.MoveToImmutable());
    }

    private static TfObject ReadMap(ref ReadOnlySpan<byte> bytes, int count)
    {
        var fields = new Dictionary<string, TfValue>(count, StringComparer.Ordinal);
        for (var index = 0; index < count; index++)
        {
            var key = ReadValue(ref bytes).Text!;
            fields[key] = ReadValue(ref bytes);
        }

        return new(fields);
    }

    private static void WriteValue(MemoryStream stream, TfValue value)
    {
        switch (value)
        {
            case TfUnknown:
                stream.Write([0xd4, 0x00, 0x00]);
                break;
            case TfBool flag:
                stream.WriteByte(flag.Value ? (byte)0xc3 : (byte)0xc2);
                break;
            case TfText text:
                WriteText(stream, text.Value);
                break;
            case TfNumber number:
                WriteNumber(stream, number);
                break;
            case TfList list:
                WriteHead(stream, list.Values.Length, 0xdd);
                foreach (var item in list.Values)
                {
                    WriteValue(stream, item);
                }

                break;
            case TfObject map:
                WriteHead(stream, map.Fields.Count, 0xdf);
                foreach (var (key, item) in map.Fields)
                {
                    WriteText(stream, key);
                    WriteValue(stream, item);
                }

                break;
            default:
                stream.WriteByte(0xc0);
                break;
        }
    }

    /// <summary>A fraction goes as text: Terraform reads 512 bits of it, as it does from a state, so 0.8 stays 0.8.</summary>
    private static void WriteNumber(MemoryStream stream, TfNumber number)
    {
        if (decimal.Truncate(number.Value) != number.Value || number.Value > long.MaxValue || number.Value < long.MinValue)
        {
            WriteText(stream, number.Text!);
            return;
        }

        Span<byte> bytes = stackalloc byte[9];
        bytes[0] = 0xd3;
        BinaryPrimitives.WriteInt64BigEndian(bytes[1..], (long)number.Value);
        stream.Write(bytes);
    }

    private static void WriteText(MemoryStream stream, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        WriteHead(stream, bytes.Length, 0xdb);
        stream.Write(bytes);
    }

    private static void WriteHead(MemoryStream stream, int count, byte type)
    {
        Span<byte> bytes = stackalloc byte[5];
        bytes[0] = type;
        BinaryPrimitives.WriteInt32BigEndian(bytes[1..], count);
        stream.Write(bytes);
    }
}
