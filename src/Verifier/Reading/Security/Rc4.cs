namespace Clona.Verifier.Reading.Security;

/// <summary>The stream cipher of the older encryption versions; reading such input needs it.</summary>
internal static class Rc4
{
    public static byte[] Apply(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> state = stackalloc byte[256];
        for (var index = 0; index < 256; index++)
        {
            state[index] = (byte)index;
        }

        byte swap = 0;
        for (var index = 0; index < 256; index++)
        {
            swap = (byte)(swap + state[index] + key[index % key.Length]);
            (state[index], state[swap]) = (state[swap], state[index]);
        }

        return Mix(state, data);
    }

    private static byte[] Mix(Span<byte> state, ReadOnlySpan<byte> data)
    {
        var result = new byte[data.Length];
        byte first = 0, second = 0;
        for (var index = 0; index < data.Length; index++)
        {
            second += state[++first];
            (state[first], state[second]) = (state[second], state[first]);
            result[index] = (byte)(data[index] ^ state[(byte)(state[first] + state[second])]);
        }

        return result;
    }
}
