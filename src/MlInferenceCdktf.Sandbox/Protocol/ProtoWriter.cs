using System.Buffers;
using System.Text;

namespace MlInferenceCdktf.Sandbox.Protocol;

/// <summary>Writes a protobuf message; default values are left out, as protobuf 3 does.</summary>
internal sealed class ProtoWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    public ProtoWriter Number(int field, long value) => value == 0 ? this : OneOfNumber(field, value);

    /// <summary>A field of a oneof says by its presence which one it is: zero is written too.</summary>
    public ProtoWriter OneOfNumber(int field, long value)
    {
        Varint((ulong)field << 3);
        Varint((ulong)value);
        return this;
    }

    public ProtoWriter Flag(int field, bool value) => Number(field, value ? 1 : 0);

    public ProtoWriter Text(int field, string value) => value.Length == 0 ? this : Bytes(field, Encoding.UTF8.GetBytes(value));

    public ProtoWriter Bytes(int field, byte[] value)
    {
        Varint(((ulong)field << 3) | 2);
        Varint((ulong)value.Length);
        _bytes.Write(value);
        return this;
    }

    public ProtoWriter Message(int field, ProtoWriter message) => Bytes(field, message.ToArray());

    private void Varint(ulong value)
    {
        while (value >= 0x80)
        {
            _bytes.Write([(byte)(value | 0x80)]);
            value >>= 7;
        }

        _bytes.Write([(byte)value]);
    }
}
