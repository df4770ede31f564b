namespace Clona.Worker.Antivirus;

/// <summary>Ways to reach an antivirus program.</summary>
public enum AntivirusKind
{
    /// <summary>None is asked.</summary>
    Off,

    /// <summary>clamd on a socket in the file system.</summary>
    Socket,

    /// <summary>clamd on a port.</summary>
    Port,

    /// <summary>A program that reads its standard input and ends with 0 for clean, 1 for infected.</summary>
    Command,
}
