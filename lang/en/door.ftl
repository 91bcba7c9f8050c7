# At the door: signing in, and waiting if that fails too often.

too-often = Signing in has failed too often: with this name, or from the network you are on. Try again after { $time }.
too-often-elsewhere = On a computer or phone where it worked before, you can often sign in at once. Or ask for a new password: whoever chooses one with the link from the email does not have to wait there.
too-often-begun = Signing in is being started very often from the network you are on. Try again after { $time }, or sign in with your password.
