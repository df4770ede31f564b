using Clona.Pipeline.Sandbox;

namespace Clona.Pipeline.Recoding;

/// <summary>Decodes a picture: how that ended, and as many samples as <paramref name="need"/> says, or null.</summary>
/// <param name="codestream">The data.</param>
/// <param name="need">What is asked for.</param>
/// <param name="cancellationToken">Kills the child.</param>
internal delegate Task<(ChildEnd End, byte[]? Samples)> PictureDecoding(ReadOnlyMemory<byte> codestream, CodedNeed need, CancellationToken cancellationToken);
