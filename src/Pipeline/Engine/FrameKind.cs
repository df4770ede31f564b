namespace Clona.Pipeline.Engine;

/// <summary>What a frame on the pipe between host and child holds.</summary>
internal enum FrameKind : byte
{
    /// <summary>The header of a message, JSON.</summary>
    Header = 1,

    /// <summary>A part of a message: the bytes of a document or a text.</summary>
    Part = 2,

    /// <summary>How far the child has come, JSON; any number before the header of an answer.</summary>
    Progress = 3,

    /// <summary>End of the message.</summary>
    End = 4,
}
