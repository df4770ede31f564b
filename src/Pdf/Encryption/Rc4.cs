namespace Clona.Pdf.Encryption;

/// <summary>The RC4 stream cipher, which the format demands and the framework no longer has.</summary>
internal static class Rc4
{
    /// <summary>Encrypts or decrypts, which is the same.</summary>
    public static byte[] Apply(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> state = stackalloc byte[256];
        Schedule(key, state);
        var result = new byte[data.Length];
        byte i = 0;
        byte j = 0;
        for (var position = 0; position < data.Length; position++)
        {
            j += state[++i];
            (state[i], state[j]) = (state[j], state[i]);
            result[position] = (byte)(data[position] ^ state[(byte)(state[i] + state[j])]);
        }

        return result;
    }

    private static void Schedule(ReadOnlySpan<byte> key, Span<byte> state)
    {
        for (var i = 0; i < state.Length; i++)
        {
            state[i] = (byte)i;
        }

        byte j = 0;
        for (var i = 0; i < state.Length; i++)
        {
            j += (byte)(state[i] + key[i % key.Length]);
            (state[i], state[j]) = (state[j], state[i]);
        }
    }
}
