using System.Text;
using Clona.Fsck;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await FsckProgram.RunAsync(
    args,
    Environment.GetEnvironmentVariable(CheckedStorage.ConnectionVariable),
    Console.Out,
    Console.Error,
    Environment.GetEnvironmentVariable("CLONA_BACKUP_PASSPHRASE"));
