namespace Clona.Storage.Keys;

/// <summary>Columns that hold sealed texts; a text cannot be moved from one to another.</summary>
internal enum SealedField : byte
{
    /// <summary>File name.</summary>
    Name = 1,

    /// <summary>Public name of the outputs.</summary>
    PublicName = 2,

    /// <summary>Note at a change.</summary>
    Note = 3,

    /// <summary>Reason of a return or withdrawal.</summary>
    Reason = 4,

    /// <summary>Question to the data-protection officer.</summary>
    Question = 5,

    /// <summary>Answer of the data-protection officer.</summary>
    Answer = 6,
}
