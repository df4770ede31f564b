using System.Text;
using Clona.Fsck;
using Clona.Pipeline.Texts;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var vault = VaultPlace.Of(
    Environment.GetEnvironmentVariable(VaultPlace.FolderVariable), Environment.GetEnvironmentVariable(VaultPlace.ServerVariable));
if (vault is null)
{
    Console.Error.WriteLine("redact: " + CommandTexts.Get("postgres-not-an-address"));
    return (int)ExitCode.WrongCall;
}

return await FsckProgram.RunAsync(
    args,
    Environment.GetEnvironmentVariable(CheckedStorage.ConnectionVariable),
    Console.Out,
    Console.Error,
    Environment.GetEnvironmentVariable("CLONA_BACKUP_PASSPHRASE"),
    vault: vault);
