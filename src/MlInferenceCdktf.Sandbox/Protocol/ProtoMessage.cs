using System.Text;

namespace MlInferenceCdktf.Sandbox.Protocol;

/// <summary>A protobuf message taken apart: field numbers alone are enough for Terraform's plugin protocol.</summary>
internal sealed class ProtoMessage
{
    private readonly List<(int Field, byte[] Bytes, ulong Number)> _fields = [];

    public static ProtoMessage Parse(ReadOnlySpan<byte> bytes)
    {
        var message = new ProtoMessage();
        while (!bytes.IsEmpty)
        {
            var tag = ReadVarint(ref bytes);
            var field = (int)(tag >> 3);
            switch (tag & 7)
            {
                case 0:
                    message._fields.Add((field, [], ReadVarint(ref bytes)));
                    break;
                case 2:
                    var length = (int)ReadVarint(ref bytes);
                    message._fields.Add((field, bytes[..length].ToArray(), 0));
                    bytes = bytes[length..];
                    break;
                default:
                    throw new InvalidDataException("Terraform sent a protobuf field of a kind that its plugin protocol does not use.");
            }
        }

        return message;
    }

    public byte[] Bytes(int field) => _fields.LastOrDefault(found => found.Field == field).Bytes ?? [];

    public string Text(int field) => Encoding.UTF8.GetString(Bytes(field));

    public long Number(int field) => (long)_fields.LastOrDefault(found => found.Field == field).Number;

    public ProtoMessage Message(int field) => Parse(Bytes(field));

    private static ulong ReadVarint(ref ReadOnlySpan<byte> bytes)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[0];
            bytes = bytes[1..];
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
