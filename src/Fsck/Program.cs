using System.Text;
using Clona.Fsck;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await FsckProgram.RunAsync(args, Console.Out, Console.Error);
