using System.Net;
using Clona.Storage.Sources;

namespace Clona.Worker.Sources.Fetching;

/// <summary>Takes an answer into memory, as far as it is allowed to be.</summary>
internal static class AnswerReader
{
    private const int LongestTag = 256;
    private const int BlockBytes = 1 << 16;

    /// <summary>Reads it; what it claims about its length is not believed.</summary>
    public static async Task<FetchAnswer> ReadAsync(
        HttpResponseMessage response, FetchRequest request, TimeProvider time, CancellationToken cancellationToken)
    {
        if (response.StatusCode == HttpStatusCode.NotModified)
        {
            return Named(response) with { EntityTag = request.EntityTag, ModifiedAt = request.ModifiedAt };
        }

        if (!response.IsSuccessStatusCode)
        {
            return RefusalOf(response, time);
        }

        var type = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant();
        if (request.Types.Count > 0 && !request.Types.Contains(type))
        {
            return FetchAnswer.None(SourceOutcome.WrongType);
        }

        if (response.Content.Headers.ContentLength > request.MostBytes)
        {
            return FetchAnswer.None(SourceOutcome.TooLarge);
        }

        try
        {
            return await ContentAsync(response, request.MostBytes, cancellationToken) is { } content
                ? Named(response) with { Content = content }
                : FetchAnswer.None(SourceOutcome.TooLarge);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or InvalidDataException)
        {
            return FetchAnswer.None(SourceOutcome.Unavailable);
        }
    }

    private static async Task<byte[]?> ContentAsync(HttpResponseMessage response, long most, CancellationToken cancellationToken)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var content = new MemoryStream();
        var block = new byte[BlockBytes];
        int read;
        while ((read = await stream.ReadAsync(block, cancellationToken)) > 0)
        {
            if (content.Length + read > most)
            {
                return null;
            }

            content.Write(block, 0, read);
        }

        return content.ToArray();
    }

    private static FetchAnswer Named(HttpResponseMessage response)
    {
        var tag = response.Headers.ETag?.ToString();
        return new FetchAnswer
        {
            EntityTag = tag?.Length <= LongestTag ? tag : null,
            ModifiedAt = response.Content.Headers.LastModified,
        };
    }

    private static FetchAnswer RefusalOf(HttpResponseMessage response, TimeProvider time)
    {
        var after = response.Headers.RetryAfter;
        return new FetchAnswer
        {
            Outcome = response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout
                || (int)response.StatusCode >= 500
                ? SourceOutcome.Unavailable
                : SourceOutcome.Gone,
            RetryAfter = after?.Delta ?? (after?.Date is { } date ? date - time.GetUtcNow() : null),
        };
    }
}
